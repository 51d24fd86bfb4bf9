import type { Routes } from '@angular/router';
import { provideFormFields } from '../shared/ui-text-field/form-fields';
import { signedInGuard } from '../shared/util-session/signed-in-guard';
import { forgotPasswordMessages } from './feature-forgot-password/forgot-password.messages';
import { passkeyOfferMessages } from './feature-passkey-offer/passkey-offer.messages';
import { invitationMessages } from './feature-invitation/invitation.messages';
import { myOrganisationMessages } from './feature-my-organisation/my-organisation.messages';
import { newPasswordMessages } from './feature-new-password/new-password.messages';
import { myAccountMessages } from './feature-my-account/my-account.messages';
import { newAddressMessages } from './feature-new-address/new-address.messages';
import { signInCodeMessages } from './feature-sign-in-code/sign-in-code.messages';
import { signInMessages } from './feature-sign-in/sign-in.messages';
import { signUpMessages } from './feature-sign-up/sign-up.messages';
import { tenantSignInMessages } from './feature-tenant-sign-in/tenant-sign-in.messages';
import { unsubscribeMessages } from './feature-unsubscribe/unsubscribe.messages';
import { verifyEmailMessages } from './feature-verify-email/verify-email.messages';

export const routes: Routes = [
  {
    path: '',
    providers: [provideFormFields()],
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
        path: 'wachtwoord-vergeten',
        title: forgotPasswordMessages.title,
        loadComponent: () =>
          import('./feature-forgot-password/forgot-password-page').then((m) => m.ForgotPasswordPage),
      },
      {
        path: 'nieuw-wachtwoord',
        title: newPasswordMessages.title,
        loadComponent: () =>
          import('./feature-new-password/new-password-page').then((m) => m.NewPasswordPage),
      },
      {
        path: 'mijn-account',
        title: myAccountMessages.title,
        canActivate: [signedInGuard],
        loadComponent: () => import('./feature-my-account/my-account-page').then((m) => m.MyAccountPage),
      },
      {
        path: 'nieuw-adres',
        title: newAddressMessages.title,
        loadComponent: () => import('./feature-new-address/new-address-page').then((m) => m.NewAddressPage),
      },
      {
        path: 'afmelden',
        title: unsubscribeMessages.title,
        loadComponent: () => import('./feature-unsubscribe/unsubscribe-page').then((m) => m.UnsubscribePage),
      },
      {
        path: 'inloggen',
        title: signInMessages.title,
        loadComponent: () => import('./feature-sign-in/sign-in-page').then((m) => m.SignInPage),
      },
      {
        path: 'passkey-maken',
        title: passkeyOfferMessages.title,
        canActivate: [signedInGuard],
        loadComponent: () =>
          import('./feature-passkey-offer/passkey-offer-page').then((m) => m.PasskeyOfferPage),
      },
      {
        path: 'inloggen/code',
        title: signInCodeMessages.title,
        loadComponent: () => import('./feature-sign-in-code/sign-in-code-page').then((m) => m.SignInCodePage),
      },
      {
        path: 'inloggen/organisatie',
        title: tenantSignInMessages.title,
        loadComponent: () =>
          import('./feature-tenant-sign-in/choose-organisation-page').then((m) => m.ChooseOrganisationPage),
      },
      {
        path: 'inloggen/organisatie/:tenant',
        title: tenantSignInMessages.title,
        loadComponent: () =>
          import('./feature-tenant-sign-in/tenant-sign-in-page').then((m) => m.TenantSignInPage),
      },
      {
        path: 'uitnodiging',
        title: invitationMessages.title,
        loadComponent: () => import('./feature-invitation/invitation-page').then((m) => m.InvitationPage),
      },
      {
        path: 'mijn-organisatie',
        title: myOrganisationMessages.title,
        canActivate: [signedInGuard],
        loadComponent: () =>
          import('./feature-my-organisation/my-organisation-page').then((m) => m.MyOrganisationPage),
      },
    ],
  },
];
