import type { Routes } from '@angular/router';
import { signInMessages } from './feature-sign-in/sign-in.messages';
import { signUpMessages } from './feature-sign-up/sign-up.messages';
import { verifyEmailMessages } from './feature-verify-email/verify-email.messages';

export const routes: Routes = [
  {
    path: 'aanmelden',
    title: signUpMessages.title,
    loadComponent: () => import('./feature-sign-up/sign-up-page').then((m) => m.SignUpPage),
  },
  {
    path: 'bevestigen',
    title: verifyEmailMessages.title,
    loadComponent: () => import('./feature-verify-email/verify-email-page').then((m) => m.VerifyEmailPage),
  },
  {
    path: 'inloggen',
    title: signInMessages.title,
    loadComponent: () => import('./feature-sign-in/sign-in-page').then((m) => m.SignInPage),
  },
];
