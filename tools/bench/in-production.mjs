import { randomBytes } from 'node:crypto';

const secret = () => randomBytes(32).toString('base64');

/** Settings of a process that works as at a municipality: libraries do less when they need not help a developer. */
export const inProduction = () => ({
  NODE_ENV: 'production',
  OPERATOR_NAME: 'Bench',
  CONTACT_EMAIL: 'bench@quickscan.example',
  MAIL_HASH_KEY: secret(),
  SECRETS_KEY: secret(),
});
