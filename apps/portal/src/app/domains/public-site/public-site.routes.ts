import type { Routes } from '@angular/router';
import { statementsMessages } from './feature-statements/statements.messages';

export const routes: Routes = [
  {
    path: 'stellingen',
    title: statementsMessages.title,
    loadComponent: () => import('./feature-statements/statements-page').then((m) => m.StatementsPage),
  },
];

/** The pages of the edition, by the paths that editors give them: what no other route answers. */
export const contentRoutes: Routes = [
  {
    path: ':path',
    loadComponent: () => import('./feature-content-page/content-page').then((m) => m.ContentPage),
  },
];
