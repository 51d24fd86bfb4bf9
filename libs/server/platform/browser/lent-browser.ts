import type { Browser } from 'playwright-core';

/** A running browser that closes itself once it is not to be used again and nobody uses it. */
export class LentBrowser {
  private lent = 0;
  private using = 0;
  private retired = false;

  constructor(
    readonly browser: Browser,
    private readonly mayBeLent: number,
  ) {}

  /** @returns false when it died, was retired or was lent as often as it may. */
  borrow(): boolean {
    if (!this.fit) return false;
    this.lent += 1;
    this.using += 1;
    return true;
  }

  async giveBack(): Promise<void> {
    this.using -= 1;
    await this.closeWhenIdle();
  }

  /** It is not lent again; who has it may finish. */
  async retire(): Promise<void> {
    this.retired = true;
    await this.closeWhenIdle();
  }

  private get fit(): boolean {
    return !this.retired && this.lent < this.mayBeLent && this.browser.isConnected();
  }

  private async closeWhenIdle(): Promise<void> {
    if (this.using === 0 && !this.fit) await this.browser.close();
  }
}
