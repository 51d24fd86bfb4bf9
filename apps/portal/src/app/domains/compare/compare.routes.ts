import type { Routes } from '@angular/router';
import { compareMessages } from './feature-compare/compare.messages';

export const routes: Routes = [
  {
    path: ':attempt',
    title: compareMessages.title,
    loadComponent: () => import('./feature-compare/compare-page').then((m) => m.ComparePage),
  },
];
