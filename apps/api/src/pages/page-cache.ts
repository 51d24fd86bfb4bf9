/** A page as the portal rendered it, before it gets its nonce. */
export type RenderedPage = { readonly status: number; readonly html: string };

type Kept = { readonly page: Promise<RenderedPage>; readonly version: string; readonly until: number };

/** How long a page is kept, in ms: what changes without a publication is seen within a minute. */
const lifetime = 30_000;

/**
 * Keeps rendered pages by path, as long as the version of the content is the same. Bounded: beyond its size the page
 * asked for longest ago goes. A page is rendered once however many ask for it, and a failure is not kept.
 */
export class PageCache {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly render: (path: string) => Promise<RenderedPage>,
    private readonly size: number,
    private readonly now: () => number = Date.now,
  ) {}

  get(path: string, version: string): Promise<RenderedPage> {
    const known = this.kept.get(path);
    this.kept.delete(path);
    const fresh = known && known.version === version && known.until > this.now();
    const entry = fresh ? known : this.rendered(path, version);
    this.kept.set(path, entry);
    this.dropOldest();
    return entry.page;
  }

  private rendered(path: string, version: string): Kept {
    const entry = { page: this.render(path), version, until: this.now() + lifetime };
    entry.page.catch(() => {
      if (this.kept.get(path) === entry) this.kept.delete(path);
    });
    return entry;
  }

  private dropOldest(): void {
    for (const path of this.kept.keys()) {
      if (this.kept.size <= this.size) return;
      this.kept.delete(path);
    }
  }
}
