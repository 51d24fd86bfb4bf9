import type { Routes } from '@angular/router';
import { myScanMessages } from './feature-my-scan/my-scan.messages';
import { readFirstMessages } from './feature-read-first/read-first.messages';

export const routes: Routes = [
  {
    path: 'mijn-scan',
    title: myScanMessages.title,
    loadComponent: () => import('./feature-my-scan/my-scan-page').then((m) => m.MyScanPage),
  },
  {
    path: 'lees-dit-eerst',
    title: readFirstMessages.title,
    loadComponent: () => import('./feature-read-first/read-first-page').then((m) => m.ReadFirstPage),
  },
  {
    path: 'invullen/:attempt',
    loadChildren: () => import('./filling.routes').then((m) => m.routes),
  },
];
