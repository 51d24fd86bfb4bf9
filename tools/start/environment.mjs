/** The roles that the parts of QuickScan connect as; `prepare` makes them with these passwords. */
const ROLES = {
  DATABASE_OWNER_URL: 'quickscan_owner',
  DATABASE_APP_URL: 'quickscan_app',
  DATABASE_CONTENT_URL: 'quickscan_content',
  DATABASE_RELAY_URL: 'quickscan_relay',
  DATABASE_RETENTION_URL: 'quickscan_retention',
  DATABASE_AGGREGATE_URL: 'quickscan_aggregate',
};
const DATABASE = 'quickscan';

/**
 * All that the parts of QuickScan may have to know; each is handed its own share (`programs.mjs`).
 * @param {object} known
 * @param {NodeJS.ProcessEnv} known.env
 * @param {import('./settings.mjs').Settings} known.settings
 * @param {import('../services/place.mjs').Place} known.place
 * @param {import('../services/services.mjs').Services} known.services
 * @param {Record<string, string>} known.browser
 * @returns {Record<string, string>}
 */
export function environment({ env, settings, place, services, browser }) {
  const demo = settings.mode !== 'production' && !settings.given.postgres;
  return {
    NODE_ENV: settings.mode,
    PUBLIC_URL: settings.publicUrl,
    API_PORT: String(settings.port),
    BACK_OFFICE_PORT: String(settings.backOfficePort),
    BACK_OFFICE_URL: settings.backOfficeUrl,
    DATABASE_ADMIN_URL: services.postgres.url,
    ...roleUrls(services.postgres.url, place.secret),
    REDIS_URL: services.redis.url,
    SMTP_URL: services.mail.url,
    MAIL_FROM: env.MAIL_FROM || 'QuickScan <noreply@quickscan.example>',
    MAIL_HASH_KEY: env.MAIL_HASH_KEY || place.secret('mail_hash_key'),
    SECRETS_KEY: env.SECRETS_KEY || place.secret('secrets_key'),
    BACK_OFFICE_SECRETS_KEY: env.BACK_OFFICE_SECRETS_KEY || place.secret('back_office_secrets_key'),
    ...browser,
    PORTAL_DIR: 'dist/portal/browser',
    CONTENT_DIR: env.CONTENT_DIR || 'content',
    DATA_DIR: place.dataDir,
    DEMO: demo ? '1' : '0',
  };
}

/** @param {string} adminUrl @param {(name: string) => string} secret */
function roleUrls(adminUrl, secret) {
  return Object.fromEntries(
    Object.entries(ROLES).map(([variable, role]) => {
      const url = new URL(adminUrl);
      url.username = role;
      url.password = secret(role);
      url.pathname = `/${DATABASE}`;
      return [variable, url.href];
    }),
  );
}
