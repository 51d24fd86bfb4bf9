import type { Routes } from '@angular/router';
import { previewMessages } from './feature-preview/preview.messages';
import { statementsMessages } from './feature-statements/statements.messages';

export const routes: Routes = [
  {
    path: 'stellingen',
    title: statementsMessages.title,
    loadComponent: () => import('./feature-statements/statements-page').then((m) => m.StatementsPage),
  },
  {
    path: 'voorvertoning',
    title: previewMessages.title,
    loadComponent: () => import('./feature-preview/preview-page').then((m) => m.PreviewPage),
  },
];

/** The pages of the edition, by the paths that editors give them: what no other route answers. */
export const contentRoutes: Routes = [
  {
    path: ':path',
    loadComponent: () => import('./feature-content-page/content-page').then((m) => m.ContentPage),
  },
];
