import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const roles = ['owner', 'app', 'content', 'relay', 'aggregate', 'retention'];

/**
 * Makes the template database that every spec file copies: roles, migrations, the shipped content. Needs a
 * built server, since it uses the operator's own command.
 */
export default async function globalSetup() {
  const admin = process.env['DATABASE_ADMIN_URL'];
  if (!admin) throw new Error('Run the server tests with: npm run test:server');
  const env = { ...process.env, CONTENT_DIR: 'content', DEMO: '0' };
  for (const role of roles) env[`DATABASE_${role.toUpperCase()}_URL`] = roleUrl(admin, role);
  await run(process.execPath, ['dist/server/apps/operate/src/main.js', 'prepare'], { env });
}

function roleUrl(admin, role) {
  const url = new URL(admin);
  url.username = `quickscan_${role}`;
  url.password = 'test';
  url.pathname = '/quickscan_template';
  return url.href;
}
