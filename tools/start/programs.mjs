/**
 * The processes of QuickScan and what each is told: a process that a stranger breaks into knows no more than it needs.
 * @typedef {{ name: string, title: string, script: string, variables: string[] }} Program
 */

const EVERYWHERE = ['NODE_ENV', 'PUBLIC_URL', 'DATA_DIR'];
const BROWSER = ['CHROMIUM_PATH', 'CHROMIUM_LIBRARY_PATH', 'FONTCONFIG_FILE'];
const DATABASE = [
  'DATABASE_OWNER_URL',
  'DATABASE_APP_URL',
  'DATABASE_CONTENT_URL',
  'DATABASE_RELAY_URL',
  'DATABASE_RETENTION_URL',
  'DATABASE_AGGREGATE_URL',
];

/** @type {Program} */
export const prepareProgram = program('operate', 'Preparing', [
  ...DATABASE,
  'DATABASE_ADMIN_URL',
  'CONTENT_DIR',
  'BACK_OFFICE_URL',
  'DEMO',
]);

/** @type {Program[]} */
export const servingPrograms = [
  program('api', 'API', ['API_PORT', 'DATABASE_APP_URL', 'PORTAL_DIR', 'MAIL_HASH_KEY', 'SECRETS_KEY']),
  program('worker', 'Worker', [
    'DATABASE_APP_URL',
    'DATABASE_RELAY_URL',
    'DATABASE_RETENTION_URL',
    'DATABASE_AGGREGATE_URL',
    'REDIS_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'MAIL_HASH_KEY',
    'BACK_OFFICE_URL',
    ...BROWSER,
  ]),
  program('back-office', 'Back office', [
    'BACK_OFFICE_PORT',
    'BACK_OFFICE_URL',
    'DATABASE_CONTENT_URL',
    'BACK_OFFICE_SECRETS_KEY',
    ...BROWSER,
  ]),
];

/** @param {string} name @param {string} title @param {string[]} variables @returns {Program} */
function program(name, title, variables) {
  return {
    name,
    title,
    script: `dist/server/apps/${name}/src/main.js`,
    variables: [...EVERYWHERE, ...variables],
  };
}

/**
 * The environment of one program: this process's own, less what other programs alone may know, and its share.
 * @param {Program} program
 * @param {Record<string, string>} known
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf({ variables }, known, env) {
  const withheld = ['DATABASE_URL', ...Object.keys(known)];
  const inherited = Object.entries(env).filter(([name]) => !withheld.includes(name));
  const share = Object.entries(known).filter(([name]) => variables.includes(name));
  return Object.fromEntries([...inherited, ...share]);
}
