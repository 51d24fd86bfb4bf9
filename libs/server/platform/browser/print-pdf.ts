import type { Browser, BrowserContext } from 'playwright-core';

/** A fresh context per document: no script, no network, nothing kept. */
export async function printPdf(browser: Browser, html: string): Promise<Buffer> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    serviceWorkers: 'block',
  });
  try {
    return await printIn(context, html);
  } finally {
    await context.close();
  }
}

async function printIn(context: BrowserContext, html: string): Promise<Buffer> {
  await context.route('**/*', (route) => route.abort());
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}
