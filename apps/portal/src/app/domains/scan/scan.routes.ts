import type { Routes } from '@angular/router';
import { myScanMessages } from './feature-my-scan/my-scan.messages';
import { overviewMessages } from './feature-overview/overview.messages';
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
    loadComponent: () => import('./feature-filling/filling-frame').then((m) => m.FillingFrame),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./feature-filling/resume').then((m) => m.Resume),
      },
      {
        path: 'stelling/:code',
        loadComponent: () => import('./feature-statement/statement-page').then((m) => m.StatementPage),
      },
      {
        path: 'overzicht',
        title: overviewMessages.title,
        loadComponent: () => import('./feature-overview/overview-page').then((m) => m.OverviewPage),
      },
    ],
  },
];
