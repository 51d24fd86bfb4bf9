/**
 * Takes the pictures of the manual for editors from the running product, into `docs/manual`, so that they show what there
 * is. Needs a build: `node tools/test/with-services.mjs node tools/manual/take-pictures.mjs`.
 */
import { resolve } from 'node:path';
import pg from 'pg';
import { chromium } from 'playwright-core';
import { preparedDatabase } from '../drill/prepared-database.mjs';
import { enteredAs, startBackOffice } from '../drill/start-back-office.mjs';

const folder = resolve('docs/manual');
const urlFor = await preparedDatabase('manual_pictures');
const admin = new URL(process.env.DATABASE_ADMIN_URL);
admin.pathname = '/manual_pictures';
const behind = new pg.Pool({ connectionString: admin.href, max: 1 });
const { cookie } = await enteredAs(behind, 'content-manager', 'redacteur@quickscan.example');
await behind.end();
const office = await startBackOffice(urlFor('content'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu'],
  env: process.env,
});
const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, locale: 'nl-NL' });
const [name, value] = cookie.split('=');
// Browsers take a secure cookie for localhost; only its address has to say so.
const url = office.origin.replace('http:', 'https:');
await context.addCookies([{ name, value, url, secure: true, httpOnly: true, sameSite: 'Lax' }]);
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

await browser.close();
await office.stop();

/** @param {string} picture */
async function take(picture) {
  await page.screenshot({ path: `${folder}/${picture}.png` });
}
