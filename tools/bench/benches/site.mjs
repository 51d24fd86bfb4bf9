/**
 * How good the public pages are by Lighthouse, on the built and compressed site: the lowest of four categories over all
 * pages and both languages, each rendered before: what visitors get. A score is the median of three visits, since one visit measures what else
 * the machine does too. Needs a build.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { preparedDatabase } from '../../drill/prepared-database.mjs';
import { startApi } from '../../drill/start-api.mjs';
import { verdict } from '../../drill/verdict.mjs';

const target = 95;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const visits = 3;
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
  const runs = [];
  for (let visit = 0; visit < visits; visit += 1) runs.push(await visited(path));
  const found = categories.map((_, index) => median(runs.map(({ scores: of }) => of[index])));
  const shift = Math.max(...runs.map((run) => run.shift));
  const lacking = [...new Set(runs.flatMap((run) => run.lacking))];
  process.stdout.write(`${path}: ${found.join(' ')} layout shift ${shift} ${lacking.join(' ')}\n`);
  return found;
}

/** @param {string} path */
async function visited(path) {
  const { lhr } = await lighthouse(`${origin}${path}`, { port: chrome.port, onlyCategories: categories });
  const judged = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && scoreDisplayMode !== 'informative',
  );
  return {
    scores: categories.map((category) => Math.round((lhr.categories[category].score ?? 0) * 100)),
    shift: lhr.audits['cumulative-layout-shift'].numericValue,
    lacking: judged.filter(({ score }) => score < 0.9).map(({ id }) => id),
  };
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
