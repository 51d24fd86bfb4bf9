import type { Routes } from '@angular/router';

/** `/ontwerp`: every component in every state, while working on the portal. */
export const designRoutes: Routes = [
  {
    path: 'ontwerp',
    loadComponent: () => import('../domains/shared/feature-design/design-page').then((m) => m.DesignPage),
  },
];
