/** The mails that accounts ask for, by the kind of their outbox rows. */
export const mailJobs = {
  verification: 'send-verification',
  accountExists: 'send-account-exists',
} as const;
