/**
 * How much script a first visit to a page takes over the line, compressed as it comes.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Cookie[]} cookies of the session
 * @param {string} address
 * @returns {Promise<{ bytes: number, encodings: string[] }>}
 */
export async function scriptOf(browser, cookies, address) {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  const scripts = new Map();
  let bytes = 0;
  line.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, response.headers['Content-Encoding'] ?? 'none');
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(address);
  await page.getByRole('radio').first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return { bytes, encodings: [...new Set(scripts.values())] };
}
