import type { OnApplicationShutdown } from '@nestjs/common';
import type { Browser } from 'playwright-core';
import { LentBrowser } from './lent-browser.js';
import { printPdf } from './print-pdf.js';
import { Slots } from './slots.js';
import { within } from './within.js';

/** How long one document may take, in ms; waiting for its turn not counted. */
export type PdfOptions = { readonly timeoutMs?: number };

const defaultTimeoutMs = 30_000;
const documentsAtOnce = 2;
/** Characters of HTML that one document may have; a report of 24 statements has 150,000, font included. */
const largestDocument = 10_000_000;

/** Makes PDFs with a headless Chromium that reaches nothing and runs no script; started when first needed. */
export class BrowserPool implements OnApplicationShutdown {
  private readonly slots = new Slots(documentsAtOnce);
  private current: Promise<LentBrowser> | undefined;

  /** @param documentsPerBrowser a browser is renewed after this many, so that what it leaks stays small. */
  constructor(
    private readonly launch: () => Promise<Browser>,
    private readonly documentsPerBrowser = 100,
  ) {}

  /**
   * A tagged PDF with outline of a whole HTML document. Paper, margins and foot are the document's own
   * (`@page`). At most two are made at once; the others wait.
   * @throws RangeError for a document too large, TimeUp after `timeoutMs`, or what the browser throws.
   */
  async pdf(html: string, { timeoutMs = defaultTimeoutMs }: PdfOptions = {}): Promise<Buffer> {
    if (html.length > largestDocument) throw new RangeError(`a document of ${html.length} characters`);
    return this.slots.run(() => this.print(html, timeoutMs));
  }

  async close(): Promise<void> {
    const lent = await this.current?.catch(() => undefined);
    this.current = undefined;
    await lent?.retire();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private async print(html: string, timeoutMs: number): Promise<Buffer> {
    const lent = await this.borrow();
    try {
      return await within(timeoutMs, printPdf(lent.browser, html));
    } catch (error) {
      await lent.retire();
      throw error;
    } finally {
      await lent.giveBack();
    }
  }

  private async borrow(): Promise<LentBrowser> {
    const known = this.current;
    const lent = await known?.catch(() => undefined);
    if (lent?.borrow()) return lent;
    if (this.current === known) this.current = this.start();
    await this.current;
    return this.borrow();
  }

  private async start(): Promise<LentBrowser> {
    return new LentBrowser(await this.launch(), this.documentsPerBrowser);
  }
}
