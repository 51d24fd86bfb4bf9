import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { LimitsModule } from '#server/platform/limits';
import { Sealer } from '#server/platform/secrets';
import { TenantsModule } from '#server/tenants';
import { Account } from './account.entity.js';
import { Accounts } from './accounts.js';
import { Authenticator, RecoveryCode } from './authenticator/authenticator.entities.js';
import { Authenticators } from './authenticator/authenticators.js';
import { AuthenticatorsController } from './authenticator/authenticators.controller.js';
import { RecoveryCodes } from './authenticator/recovery-codes.js';
import { SecondStep } from './authenticator/second-step.js';
import { SecondStepStrategy } from './authenticator/second-step.strategy.js';
import { SetUpAuthenticator } from './authenticator/set-up-authenticator.js';
import { KnownDevice } from './known-devices/known-device.entity.js';
import { KnownDevices } from './known-devices/known-devices.js';
import { NewDevice } from './known-devices/new-device.js';
import { AskSignInCode } from './mailed-code/ask-sign-in-code.js';
import { ConfirmByCode } from './mailed-code/confirm-by-code.js';
import { MailedCodeController } from './mailed-code/mailed-code.controller.js';
import { MailedCodeStrategy } from './mailed-code/mailed-code.strategy.js';
import { RedeemSignInCode } from './mailed-code/redeem-sign-in-code.js';
import { MemberDepartment } from './member-department.entity.js';
import { Membership } from './membership.entity.js';
import { Memberships } from './memberships.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { OneTimeLinks } from './one-time-links.js';
import { PasswordCheck } from './password-check.js';
import { Passwords } from './passwords.js';
import { Passkey } from './passkeys/passkey.entity.js';
import { ResetSecondFactor } from './reset-second-factor/reset-second-factor.js';
import { SecondFactors } from './reset-second-factor/second-factors.js';
import { AskReset } from './reset-password/ask-reset.js';
import { PasswordWriter } from './reset-password/password-writer.js';
import { RedeemReset } from './reset-password/redeem-reset.js';
import { ResetPasswordController } from './reset-password/reset-password.controller.js';
import { Session } from './session.entity.js';
import { SessionRenewer } from './session-renewer.js';
import { SessionStarter } from './session-starter.js';
import { Sessions } from './sessions.js';
import { ShowMe } from './show-me/show-me.js';
import { ShowMeController } from './show-me/show-me.controller.js';
import { PasswordStrategy } from './sign-in/password.strategy.js';
import { SignInRequest } from './sign-in-request.entity.js';
import { SignInRequests } from './sign-in-requests.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { AskEmailChange } from './change-email/ask-email-change.js';
import { ChangeEmailController } from './change-email/change-email.controller.js';
import { RedeemEmailChange } from './change-email/redeem-email-change.js';
import { ChangePassword } from './change-password/change-password.js';
import { ChangePasswordController } from './change-password/change-password.controller.js';
import { ChangeProfile } from './change-profile/change-profile.js';
import { ChangeProfileController } from './change-profile/change-profile.controller.js';
import { DeleteAccount } from './delete-account/delete-account.js';
import { DeleteAccountController } from './delete-account/delete-account.controller.js';
import { ConfirmSession } from './confirm-session/confirm-session.js';
import { ConfirmSessionController } from './confirm-session/confirm-session.controller.js';
import { EndSessionsController } from './end-sessions/end-sessions.controller.js';
import { ListSessionsController } from './list-sessions/list-sessions.controller.js';
import { SignOutController } from './sign-out/sign-out.controller.js';
import { AccountWriter } from './sign-up/account-writer.js';
import { SignUp } from './sign-up/sign-up.js';
import { SignUpProven } from './sign-up/sign-up-proven.js';
import { SignUpChecks } from './sign-up/sign-up-checks.js';
import { SignUpController } from './sign-up/sign-up.controller.js';
import { VerifyEmail } from './verify-email/verify-email.js';
import { VerifyEmailController } from './verify-email/verify-email.controller.js';

/** Accounts, sessions, and asking to belong to an organisation. */
@Module({
  imports: [
    MikroOrmModule.forFeature([
      Account,
      Authenticator,
      KnownDevice,
      RecoveryCode,
      MemberDepartment,
      Membership,
      OneTimeLink,
      Passkey,
      Session,
      SignInRequest,
    ]),
    ContentModule,
    LimitsModule,
    TenantsModule,
  ],
  controllers: [
    ChangeEmailController,
    ChangePasswordController,
    ChangeProfileController,
    DeleteAccountController,
    ConfirmSessionController,
    ListSessionsController,
    AuthenticatorsController,
    MailedCodeController,
    ResetPasswordController,
    ShowMeController,
    SignInController,
    SignOutController,
    // After it: `current` is no id.
    EndSessionsController,
    SignUpController,
    VerifyEmailController,
  ],
  providers: [
    Accounts,
    AccountWriter,
    OneTimeLinks,
    AskReset,
    AskEmailChange,
    ChangePassword,
    ChangeProfile,
    DeleteAccount,
    RedeemEmailChange,
    ConfirmSession,
    AskSignInCode,
    ConfirmByCode,
    Authenticators,
    KnownDevices,
    MailedCodeStrategy,
    NewDevice,
    RecoveryCodes,
    Sealer,
    SecondStep,
    SecondStepStrategy,
    SetUpAuthenticator,
    PasswordStrategy,
    RedeemSignInCode,
    SignInRequests,
    Memberships,
    Passwords,
    PasswordCheck,
    PasswordWriter,
    RedeemReset,
    SessionRenewer,
    ResetSecondFactor,
    SecondFactors,
    SessionStarter,
    Sessions,
    ShowMe,
    SignIn,
    SignUp,
    SignUpProven,
    SignUpChecks,
    VerifyEmail,
  ],
  exports: [
    Accounts,
    AskSignInCode,
    DeleteAccount,
    KnownDevices,
    Memberships,
    OneTimeLinks,
    Passwords,
    RedeemSignInCode,
    SecondStep,
    SessionRenewer,
    ResetSecondFactor,
    Sessions,
    SessionStarter,
    ShowMe,
    SignInRequests,
    SignUp,
    SignUpProven,
  ],
})
export class UsersModule {}
