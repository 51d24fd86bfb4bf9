const slowDown = 4;

/**
 * How long it takes until each answer is seen, on a machine four times as slow: from the press to the next paint, as
 * browsers measure it (Interaction to Next Paint).
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Cookie[]} cookies of the session
 * @param {string} address of a statement
 * @returns {Promise<number[]>} ms per answer
 */
export async function answersFelt(browser, cookies, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.felt = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (!interactionId) continue;
        globalThis.felt.set(interactionId, Math.max(globalThis.felt.get(interactionId) ?? 0, duration));
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  await page.goto(address);
  await page.getByRole('radio').first().waitFor();
  const line = await context.newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const cards = page.locator('app-choice-cards label');
  const options = await cards.count();
  for (let answer = 0; answer < 2 * options; answer += 1) {
    await cards.nth(answer % options).tap();
    await page.waitForTimeout(700);
  }
  const felt = await page.evaluate(() => [...globalThis.felt.values()]);
  await context.close();
  return felt;
}
