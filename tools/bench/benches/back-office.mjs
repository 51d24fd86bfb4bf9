/**
 * How long the back office takes: from starting its process until it answers, and its first page in a browser that was
 * never here, AdminJS's scripts included, without a network beyond this machine. The longest of three. Needs a build.
 */
import pg from 'pg';
import { chromium } from 'playwright-core';
import { preparedDatabase } from '../../drill/prepared-database.mjs';
import { enteredAs, startBackOffice } from '../../drill/start-back-office.mjs';
import { verdict } from '../../drill/verdict.mjs';

const targets = { start: 5_000, page: 1_000 };
const times = 3;

const urlFor = await preparedDatabase('bench_back_office');
const admin = new URL(process.env.DATABASE_ADMIN_URL);
admin.pathname = '/bench_back_office';
const behind = new pg.Pool({ connectionString: admin.href, max: 1 });
const { cookie } = await enteredAs(behind, 'content-manager');
await behind.end();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu'],
  env: process.env,
});

const found = { start: 0, page: 0 };
for (let time = 0; time < times; time += 1) {
  const office = await startBackOffice(urlFor('content'));
  found.start = Math.max(found.start, office.started);
  found.page = Math.max(found.page, await firstPage(office.origin));
  await office.stop();
}
await browser.close();
verdict(
  'back-office',
  `started in ${Math.round(found.start)} ms, first page in ${Math.round(found.page)} ms`,
  `≤ ${targets.start} and ≤ ${targets.page}`,
  found.start <= targets.start && found.page <= targets.page,
);

/** @returns {Promise<number>} until the heading of the first page is there, in ms */
async function firstPage(origin) {
  const context = await browser.newContext();
  const [name, value] = cookie.split('=');
  // Browsers take a secure cookie for localhost; only its address has to say so.
  const url = origin.replace('http:', 'https:');
  await context.addCookies([{ name, value, url, secure: true, httpOnly: true, sameSite: 'Lax' }]);
  await context.route('**', (route) =>
    new URL(route.request().url()).hostname === 'localhost' ? route.continue() : route.abort(),
  );
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(`${origin}/admin`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const took = performance.now() - began;
  await context.close();
  return took;
}
