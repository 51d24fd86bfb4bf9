import type { Routes } from '@angular/router';
import { statementsMessages } from './feature-statements/statements.messages';

export const routes: Routes = [
  {
    path: 'stellingen',
    title: statementsMessages.title,
    loadComponent: () => import('./feature-statements/statements-page').then((m) => m.StatementsPage),
  },
  {
    path: 'zo-leest-u-uw-uitkomst',
    data: { slug: 'how-to-read' },
    loadComponent: () => import('./feature-explanation/explanation-page').then((m) => m.ExplanationPage),
  },
];
