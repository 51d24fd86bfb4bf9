import {
  MAT_FORM_FIELD_DEFAULT_OPTIONS,
  type MatFormFieldDefaultOptions,
} from '@angular/material/form-field';
import type { Routes } from '@angular/router';
import { signInMessages } from './feature-sign-in/sign-in.messages';
import { signUpMessages } from './feature-sign-up/sign-up.messages';
import { verifyEmailMessages } from './feature-verify-email/verify-email.messages';

/** Hints of any length, and no stars: nearly every field must be filled in, and the others say so. */
const formFields: MatFormFieldDefaultOptions = {
  appearance: 'outline',
  subscriptSizing: 'dynamic',
  hideRequiredMarker: true,
};

export const routes: Routes = [
  {
    path: '',
    providers: [{ provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: formFields }],
    children: [
      {
        path: 'aanmelden',
        title: signUpMessages.title,
        loadComponent: () => import('./feature-sign-up/sign-up-page').then((m) => m.SignUpPage),
      },
      {
        path: 'bevestigen',
        title: verifyEmailMessages.title,
        loadComponent: () =>
          import('./feature-verify-email/verify-email-page').then((m) => m.VerifyEmailPage),
      },
      {
        path: 'inloggen',
        title: signInMessages.title,
        loadComponent: () => import('./feature-sign-in/sign-in-page').then((m) => m.SignInPage),
      },
    ],
  },
];
