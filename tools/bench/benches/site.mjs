/**
 * How good the public pages are by Lighthouse, on the built and compressed site: the lowest of four categories over all
 * pages and both languages, each rendered before: what visitors get. Needs a build.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { preparedDatabase } from '../../drill/prepared-database.mjs';
import { startApi } from '../../drill/start-api.mjs';
import { verdict } from '../../drill/verdict.mjs';

const target = 95;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const pages = ['', 'stellingen', 'waarom', 'meer-informatie', 'privacy'];

const urlFor = await preparedDatabase('bench_site');
const api = await startApi(urlFor('app'));
const { origin } = api;
const chrome = await launch({
  chromePath: process.env.CHROMIUM_PATH,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  envVars: { ...process.env, LD_LIBRARY_PATH: process.env.CHROMIUM_LIBRARY_PATH ?? '' },
});

const scores = [];
for (const path of ['', 'en/'].flatMap((base) => pages.map((page) => `/${base}${page}`))) {
  scores.push(...(await measure(path)));
}
chrome.kill();
await api.stop();
const lowest = Math.min(...scores);
verdict('site', `lowest Lighthouse score ${lowest}`, `≥ ${target}`, lowest >= target);

/** @param {string} path @returns {Promise<number[]>} the four scores, out of a hundred */
async function measure(path) {
  await (await fetch(`${origin}${path}`)).text();
  const { lhr } = await lighthouse(`${origin}${path}`, { port: chrome.port, onlyCategories: categories });
  const found = categories.map((category) => Math.round((lhr.categories[category].score ?? 0) * 100));
  const lacking = Object.values(lhr.audits)
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({ id }) => id);
  const shift = lhr.audits['cumulative-layout-shift'].numericValue;
  process.stdout.write(`${path}: ${found.join(' ')} layout shift ${shift} ${lacking.join(' ')}\n`);
  return found;
}
