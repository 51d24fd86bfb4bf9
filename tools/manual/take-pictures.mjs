/**
 * Takes the pictures of the manual for editors from the running product, into `docs/manual`, so that they show what there
 * is. Needs a build: `node tools/test/with-services.mjs node tools/manual/take-pictures.mjs`.
 */
import { resolve } from 'node:path';
import pg from 'pg';
import { chromium } from 'playwright-core';
import { Letterbox } from '#server/platform/secrets';
import { preparedDatabase } from '../drill/prepared-database.mjs';
import { enteredAs, startBackOffice } from '../drill/start-back-office.mjs';

const folder = resolve('docs/manual');
const urlFor = await preparedDatabase('manual_pictures');
const admin = new URL(process.env.DATABASE_ADMIN_URL);
admin.pathname = '/manual_pictures';
const behind = new pg.Pool({ connectionString: admin.href, max: 1 });
const { cookie } = await enteredAs(behind, 'content-manager', 'redacteur@quickscan.example');
const support = await enteredAs(behind, 'platform-administrator', 'platform@quickscan.example');
const tenant = await someTenant();
await behind.end();
const office = await startBackOffice(urlFor('content'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu'],
  env: process.env,
});
const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, locale: 'nl-NL' });
await enterAs(cookie);
const page = await context.newPage();

await page.goto(`${office.origin}/admin`);
await page.getByRole('heading', { level: 1 }).waitFor();
await take('start');
await page.goto(`${office.origin}/admin/resources/tips`);
await page.getByRole('row').nth(1).getByRole('link').click();
const titles = page.getByRole('group', { name: 'Titel', exact: true }).getByRole('textbox');
await titles.first().fill(`${await titles.first().inputValue()}, samen`);
await titles.last().fill(`${await titles.last().inputValue()}, together`);
await take('tip');
await page.getByRole('button', { name: 'Bewaar in het concept' }).click();
await page.goto(`${office.origin}/admin/draft`);
await take('concept');

await enterAs(support.cookie);
// The whole form fits on it.
await page.setViewportSize({ width: 1100, height: 1260 });
await page.goto(`${office.origin}/admin/tenants/${tenant}/sign-in`);
await page.getByLabel(/issuer/).fill('https://inlog.voorbeeldstad.example');
await page.getByLabel('Client-ID').fill('quickscan');
await page.getByLabel('Geheim').fill('het geheim van de ICT-afdeling');
await take('eigen-inlog');

await browser.close();
await office.stop();

/** @param {string} picture */
async function take(picture) {
  await page.screenshot({ path: `${folder}/${picture}.png` });
}

/** @param {string} session the cookie of who is signed in from now on */
async function enterAs(session) {
  const [name, value] = session.split('=');
  // Browsers take a secure cookie for localhost; only its address has to say so.
  const url = office.origin.replace('http:', 'https:');
  await context.addCookies([{ name, value, url, secure: true, httpOnly: true, sameSite: 'Lax' }]);
}

/** An organisation, where the API has started once. */
async function someTenant() {
  const { publicHalf } = new Letterbox({ SECRETS_KEY: 'only to take pictures with'.padEnd(32, '-') });
  await behind.query('insert into sealing_key (public_half) values ($1)', [publicHalf]);
  const made = `insert into tenant (id, name) values (gen_random_uuid(), 'Gemeente Voorbeeldstad') returning id`;
  return (await behind.query(made)).rows[0].id;
}
