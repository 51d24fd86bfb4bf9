import { RenderMode, type ServerRoute } from '@angular/ssr';

/** Pages about the one who is signed in are made in her browser; what everybody reads comes whole from the server. */
const inBrowser = [
  'aanmelden',
  'afmelden',
  'bevestigen',
  'inloggen',
  'inloggen/code',
  'inloggen/organisatie',
  'inloggen/organisatie/**',
  'passkey-maken',
  'wachtwoord-vergeten',
  'nieuw-wachtwoord',
  'mijn-account',
  'nieuw-adres',
  'uitnodiging',
  'voorvertoning',
  'mijn-organisatie',
  'organisatie',
  'organisatie/**',
  'meedoen',
  'teams',
  'teams/**',
  'mijn-scan',
  'lees-dit-eerst',
  'invullen/**',
  'resultaten/**',
  'vergelijken/**',
  'mijn-plan',
  'mijn-verloop',
];

export const serverRoutes: ServerRoute[] = [
  ...inBrowser.map((path): ServerRoute => ({ path, renderMode: RenderMode.Client })),
  { path: '', renderMode: RenderMode.Server },
  { path: 'stellingen', renderMode: RenderMode.Server },
  { path: ':path', renderMode: RenderMode.Server },
  { path: '**', renderMode: RenderMode.Server, status: 404 },
];
