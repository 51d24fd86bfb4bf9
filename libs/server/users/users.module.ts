import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { TenantsModule } from '#server/tenants';
import { Account } from './account.entity.js';
import { Accounts } from './accounts.js';
import { Membership } from './membership.entity.js';
import { Memberships } from './memberships.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { OneTimeLinks } from './one-time-links.js';
import { Passwords } from './passwords.js';
import { AskReset } from './reset-password/ask-reset.js';
import { PasswordWriter } from './reset-password/password-writer.js';
import { RedeemReset } from './reset-password/redeem-reset.js';
import { ResetPasswordController } from './reset-password/reset-password.controller.js';
import { Session } from './session.entity.js';
import { SessionStarter } from './session-starter.js';
import { Sessions } from './sessions.js';
import { ShowMe } from './show-me/show-me.js';
import { ShowMeController } from './show-me/show-me.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignOutController } from './sign-out/sign-out.controller.js';
import { AccountWriter } from './sign-up/account-writer.js';
import { SignUp } from './sign-up/sign-up.js';
import { SignUpChecks } from './sign-up/sign-up-checks.js';
import { SignUpController } from './sign-up/sign-up.controller.js';
import { VerifyEmail } from './verify-email/verify-email.js';
import { VerifyEmailController } from './verify-email/verify-email.controller.js';

/** Accounts, sessions, and asking to belong to an organisation. */
@Module({
  imports: [
    MikroOrmModule.forFeature([Account, Membership, OneTimeLink, Session]),
    ContentModule,
    TenantsModule,
  ],
  controllers: [
    ResetPasswordController,
    ShowMeController,
    SignInController,
    SignOutController,
    SignUpController,
    VerifyEmailController,
  ],
  providers: [
    Accounts,
    AccountWriter,
    OneTimeLinks,
    AskReset,
    Memberships,
    Passwords,
    PasswordWriter,
    RedeemReset,
    SessionStarter,
    Sessions,
    ShowMe,
    SignIn,
    SignUp,
    SignUpChecks,
    VerifyEmail,
  ],
  exports: [Accounts, Memberships, OneTimeLinks, Passwords, Sessions],
})
export class UsersModule {}
