import type { Routes } from '@angular/router';
import { provideFormFields } from '../shared/ui-text-field/form-fields';
import { departmentsMessages } from './feature-departments/departments.messages';
import { organisationMessages } from './feature-organisation/organisation.messages';

export const routes: Routes = [
  {
    path: '',
    title: organisationMessages.title,
    providers: [provideFormFields()],
    loadComponent: () => import('./feature-organisation/organisation-page').then((m) => m.OrganisationPage),
  },
  {
    path: 'afdelingen',
    title: departmentsMessages.title,
    providers: [provideFormFields()],
    loadComponent: () => import('./feature-departments/departments-page').then((m) => m.DepartmentsPage),
  },
];
