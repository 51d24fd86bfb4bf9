import type { Routes } from '@angular/router';
import { provideFormFields } from '../shared/ui-text-field/form-fields';
import { provideStillCharts } from '../shared/ui-trend/still-renderer';
import { signedInGuard } from '../shared/util-session/signed-in-guard';
import { conversationMessages } from './feature-conversation/conversation.messages';
import { joinMessages } from './feature-join/join.messages';
import { myTeamsMessages } from './feature-my-teams/my-teams.messages';
import { roundOverviewMessages } from './data/round-overview.messages';
import { startTeamMessages } from './feature-start-team/start-team.messages';

export const routes: Routes = [
  {
    path: '',
    providers: [provideFormFields()],
    children: [
      {
        path: 'meedoen',
        title: joinMessages.title,
        loadComponent: () => import('./feature-join/join-page').then((m) => m.JoinPage),
      },
      {
        path: 'teams',
        canActivate: [signedInGuard],
        children: [
          {
            path: '',
            pathMatch: 'full',
            title: myTeamsMessages.title,
            loadComponent: () => import('./feature-my-teams/my-teams-page').then((m) => m.MyTeamsPage),
          },
          {
            path: 'nieuw',
            title: startTeamMessages.title,
            loadComponent: () => import('./feature-start-team/start-team-page').then((m) => m.StartTeamPage),
          },
          {
            path: ':team',
            loadComponent: () => import('./feature-team/team-page').then((m) => m.TeamPage),
          },
          {
            path: ':team/metingen/:round',
            title: roundOverviewMessages.title,
            providers: [provideStillCharts()],
            loadComponent: () =>
              import('./feature-overview/round-overview-page').then((m) => m.RoundOverviewPage),
          },
          {
            path: ':team/metingen/:round/gesprek',
            title: conversationMessages.title,
            loadComponent: () =>
              import('./feature-conversation/conversation-page').then((m) => m.ConversationPage),
          },
        ],
      },
    ],
  },
];
