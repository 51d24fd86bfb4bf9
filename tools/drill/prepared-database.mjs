import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Makes a database with all roles, tables and the shipped content. Needs a built server.
 * @param {string} name
 * @returns {Promise<(role: 'owner' | 'app' | 'content' | 'relay' | 'aggregate' | 'retention') => string>} its address for each role
 */
export async function preparedDatabase(name) {
  const urlFor = (role) => {
    const url = new URL(process.env.DATABASE_ADMIN_URL);
    url.username = `quickscan_${role}`;
    url.password = 'drill';
    url.pathname = `/${name}`;
    return url.href;
  };
  const roles = ['owner', 'app', 'content', 'relay', 'aggregate', 'retention'];
  const urls = Object.fromEntries(roles.map((role) => [`DATABASE_${role.toUpperCase()}_URL`, urlFor(role)]));
  const env = { ...process.env, ...urls, DEMO: '0' };
  await promisify(execFile)(process.execPath, ['dist/server/apps/operate/src/main.js', 'prepare'], { env });
  return urlFor;
}
