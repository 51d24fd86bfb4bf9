export { Account } from './account.entity.js';
export { qrOf, timeStepOf } from './authenticator/time-code.js';
export {
  howManyRecoveryCodes,
  newRecoveryCode,
  recoveryCodeHash,
} from './authenticator/recovery-code-text.js';
export { Accounts, type Standing } from './accounts.js';
export { AskSignInCode } from './mailed-code/ask-sign-in-code.js';
export { RedeemSignInCode } from './mailed-code/redeem-sign-in-code.js';
export { parsedBody, type Proof, Proven, SignInBy } from './proof.js';
export { SecondStep } from './authenticator/second-step.js';
export { SessionRenewer } from './session-renewer.js';
export { SessionStarter } from './session-starter.js';
export { SignUp } from './sign-up/sign-up.js';
export { SignUpProven } from './sign-up/sign-up-proven.js';
export { emailHash, normalEmail } from './email-address.js';
export { deviceCookie, deviceHash, KnownDevices } from './known-devices/known-devices.js';
export { DeleteAccount } from './delete-account/delete-account.js';
export { refuseLast } from './last-administrator.js';
export { mailJobs } from './mail-jobs.js';
export { MemberDepartment } from './member-department.entity.js';
export { Membership } from './membership.entity.js';
export { codeLength, codeMinutes, codeTries, SignInRequests } from './sign-in-requests.js';
export { SignInRequest } from './sign-in-request.entity.js';
export { Memberships } from './memberships.js';
export { Passwords } from './passwords.js';
export { ResetSecondFactor } from './reset-second-factor/reset-second-factor.js';
export { resetSecondFactorKind } from './reset-second-factor/reset-second-factor-kind.js';
export { type OwnAccount, ShowMe } from './show-me/show-me.js';
export { PasskeysModule } from './passkeys/passkeys.module.js';
export { Sessions } from './sessions.js';
export { UsersModule } from './users.module.js';
export { OneTimeLink } from './one-time-link.entity.js';
export { OneTimeLinks, resetMinutes, verificationHours } from './one-time-links.js';
export {
  SupportAccounts,
  type SupportAction,
  supportActions,
  type SupportedAccount,
} from './support/support-accounts.js';
