/**
 * How fast the portal is for somebody who fills in, on the built and compressed site: the script that a first view of a
 * statement takes, Lighthouse's performance of home, statement and results, and how soon an answer is seen on a machine
 * four times as slow. Needs a build.
 */
import { chromium } from 'playwright-core';
import pg from 'pg';
import { Cast } from '../../drill/cast.mjs';
import { preparedDatabase } from '../../drill/prepared-database.mjs';
import { startApi } from '../../drill/start-api.mjs';
import { verdict } from '../../drill/verdict.mjs';
import { answersFelt } from '../portal/felt.mjs';
import { performanceOf } from '../portal/lighthouse.mjs';
import { scriptOf } from '../portal/script-size.mjs';

const targets = { script: 130_000, home: 95, statement: 90, results: 90, felt: 100 };

const urlFor = await preparedDatabase('bench_portal');
const behindUrl = new URL(process.env.DATABASE_ADMIN_URL);
behindUrl.pathname = '/bench_portal';
const behind = new pg.Pool({ connectionString: behindUrl.href });
const api = await startApi(urlFor('app'));
const { visitor, ids } = await new Cast(api.origin, behind).person('vult-in@voorbeeld.nl');
const { id: draft } = await visitor.expect(201, 'POST', '/attempts', { scan: 'quickscan' });
const statement = `/invullen/${draft}/stelling/1`;
const results = `/resultaten/${ids.attempt}`;
const whose = { domain: 'localhost', path: '/', secure: true, httpOnly: true };
const cookies = [...visitor.cookies].map(([name, value]) => ({ name, value, ...whose, sameSite: 'Lax' }));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, LD_LIBRARY_PATH: process.env.CHROMIUM_LIBRARY_PATH ?? '' },
});
await (await fetch(`${api.origin}/`)).text();
const { bytes, encodings } = await scriptOf(browser, cookies, api.origin + statement);
const felt = Math.max(...(await answersFelt(browser, cookies, api.origin + statement)));
await browser.close();
const [home, statementScore, resultsScore] = await performanceOf(api.origin, visitor.allCookies(), [
  '/',
  statement,
  results,
]);
await api.stop();
await behind.end();

const measured = [
  [
    'script of a first view of a statement',
    bytes,
    bytes <= targets.script && encodings.join() === 'br',
    `≤ ${targets.script} bytes of brotli`,
  ],
  ['Lighthouse home', home, home >= targets.home, `≥ ${targets.home}`],
  ['Lighthouse statement', statementScore, statementScore >= targets.statement, `≥ ${targets.statement}`],
  ['Lighthouse results', resultsScore, resultsScore >= targets.results, `≥ ${targets.results}`],
  ['slowest answer seen, ms', felt, felt <= targets.felt, `≤ ${targets.felt}`],
];
for (const [what, figure, met, target] of measured) {
  process.stdout.write(`${what}: ${figure} (target ${target}) ${met ? 'ok' : 'short'}\n`);
}
const met = measured.filter(([, , isMet]) => isMet).length;
verdict(
  'portal',
  `${met} of ${measured.length} met`,
  `${measured.length} of ${measured.length}`,
  met === measured.length,
);
