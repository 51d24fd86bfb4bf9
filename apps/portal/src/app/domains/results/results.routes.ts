import type { Routes } from '@angular/router';
import { resultsMessages } from './feature-results/results.messages';
import { provideStillCharts } from './ui/still-renderer';

export const routes: Routes = [
  {
    path: ':attempt',
    title: resultsMessages.title,
    providers: [provideStillCharts()],
    loadComponent: () => import('./feature-results/results-page').then((m) => m.ResultsPage),
  },
];
