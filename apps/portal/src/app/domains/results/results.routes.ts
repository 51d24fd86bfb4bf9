import { provideNoopAnimations } from '@angular/platform-browser/animations';
import type { Routes } from '@angular/router';
import { resultsMessages } from './feature-results/results.messages';

export const routes: Routes = [
  {
    path: ':attempt',
    title: resultsMessages.title,
    // The charts ask for an animation engine; we want none of its motion.
    providers: [provideNoopAnimations()],
    loadComponent: () => import('./feature-results/results-page').then((m) => m.ResultsPage),
  },
];
