import {
  MAT_FORM_FIELD_DEFAULT_OPTIONS,
  type MatFormFieldDefaultOptions,
} from '@angular/material/form-field';
import type { Routes } from '@angular/router';
import { organisationMessages } from './feature-organisation/organisation.messages';

/** Hints of any length, and no stars. */
const formFields: MatFormFieldDefaultOptions = {
  appearance: 'outline',
  subscriptSizing: 'dynamic',
  hideRequiredMarker: true,
};

export const routes: Routes = [
  {
    path: '',
    title: organisationMessages.title,
    providers: [{ provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: formFields }],
    loadComponent: () => import('./feature-organisation/organisation-page').then((m) => m.OrganisationPage),
  },
];
