import type { Routes } from '@angular/router';
import { provideStillCharts } from '../shared/ui-trend/still-renderer';
import { planPageMessages } from './feature-plan/plan-page.messages';
import { progressMessages } from './feature-progress/progress.messages';
import { resultsMessages } from './feature-results/results.messages';

export const routes: Routes = [
  {
    path: 'resultaten/:attempt',
    title: resultsMessages.title,
    loadComponent: () => import('./feature-results/results-page').then((m) => m.ResultsPage),
  },
  {
    path: 'mijn-verloop',
    title: progressMessages.title,
    providers: [provideStillCharts()],
    loadComponent: () => import('./feature-progress/progress-page').then((m) => m.ProgressPage),
  },
  {
    path: 'mijn-plan',
    title: planPageMessages.title,
    loadComponent: () => import('./feature-plan/plan-page').then((m) => m.PlanPage),
  },
];
