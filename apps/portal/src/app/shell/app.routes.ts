import type { Routes } from '@angular/router';
import { routes as scanRoutes } from '../domains/scan/scan.routes';
import { signedInGuard } from '../domains/shared/util-session/signed-in-guard';
import { NotFoundPage } from '../domains/shared/ui-not-found/not-found-page';
import { notFoundMessages } from '../domains/shared/ui-not-found/not-found.messages';
import { addressesOf } from './addresses-of';
import { designRoutes } from './design.routes';

/** Every page by its address; each is loaded when it is first asked for, and so are the addresses of a domain. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () =>
      import('../domains/public-site/feature-content-page/content-page').then((m) => m.ContentPage),
  },
  {
    path: '',
    canMatch: [addressesOf('public-site')],
    loadChildren: () => import('../domains/public-site/public-site.routes').then((m) => m.routes),
  },
  {
    path: '',
    canMatch: [addressesOf('account')],
    loadChildren: () => import('../domains/account/account.routes').then((m) => m.routes),
  },
  {
    path: '',
    canMatch: [addressesOf('scan')],
    canActivate: [signedInGuard],
    // So few that a file of their own would weigh more.
    children: scanRoutes,
  },
  {
    path: 'organisatie',
    canActivate: [signedInGuard],
    loadChildren: () => import('../domains/organisation/organisation.routes').then((m) => m.routes),
  },
  {
    path: '',
    canMatch: [addressesOf('teams')],
    loadChildren: () => import('../domains/teams/teams.routes').then((m) => m.routes),
  },
  {
    path: '',
    canMatch: [addressesOf('results')],
    canActivate: [signedInGuard],
    loadChildren: () => import('../domains/results/results.routes').then((m) => m.routes),
  },
  {
    path: 'vergelijken',
    canActivate: [signedInGuard],
    loadChildren: () => import('../domains/compare/compare.routes').then((m) => m.routes),
  },
  ...designRoutes,
  {
    path: '',
    loadChildren: () => import('../domains/public-site/public-site.routes').then((m) => m.contentRoutes),
  },
  {
    path: '**',
    title: notFoundMessages.title,
    component: NotFoundPage,
  },
];
