import type { Routes } from '@angular/router';
import { FillingFrame } from './feature-filling/filling-frame';
import { Resume } from './feature-filling/resume';
import { overviewMessages } from './feature-overview/overview.messages';
import { StatementPage } from './feature-statement/statement-page';

/** The pages of filling in. Those of the statements come together with what is around them; the overview comes when asked for. */
export const routes: Routes = [
  {
    path: '',
    component: FillingFrame,
    children: [
      { path: '', pathMatch: 'full', component: Resume },
      { path: 'stelling/:code', component: StatementPage },
      {
        path: 'overzicht',
        title: overviewMessages.title,
        loadComponent: () => import('./feature-overview/overview-page').then((m) => m.OverviewPage),
      },
    ],
  },
];
