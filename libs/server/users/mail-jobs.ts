/** The mails that accounts ask for, by the kind of their outbox rows. */
export const mailJobs = {
  verification: 'send-verification',
  passwordReset: 'send-password-reset',
  passwordChanged: 'send-password-changed',
  emailChange: 'send-email-change',
  emailChangeAsked: 'send-email-change-asked',
  secondFactorReset: 'send-second-factor-reset',
  signInCode: 'send-sign-in-code',
  accountExists: 'send-account-exists',
} as const;
