import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const visits = 3;

/**
 * Performance by Lighthouse of pages of somebody who is signed in, each the median of three visits.
 * @param {string} origin
 * @param {string} cookie names and values, as a browser sends them
 * @param {readonly string[]} paths
 * @returns {Promise<number[]>} out of a hundred, in the order of the paths
 */
export async function performanceOf(origin, cookie, paths) {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
    envVars: { ...process.env, LD_LIBRARY_PATH: process.env.CHROMIUM_LIBRARY_PATH ?? '' },
  });
  const options = {
    port: chrome.port,
    onlyCategories: ['performance'],
    extraHeaders: { Cookie: cookie },
  };
  const medians = [];
  for (const path of paths) {
    const scores = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const { lhr } = await lighthouse(`${origin}${path}`, options);
      if (new URL(lhr.finalDisplayedUrl).pathname !== path)
        throw new Error(`${path} led to ${lhr.finalDisplayedUrl}`);
      scores.push(Math.round((lhr.categories.performance.score ?? 0) * 100));
    }
    medians.push(scores.toSorted((one, other) => one - other)[1]);
  }
  chrome.kill();
  return medians;
}
