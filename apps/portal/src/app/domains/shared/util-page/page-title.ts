import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { PageLinks } from './page-links';
import { productName } from './product-name';

/** Titles every page as "Inloggen | QuickScan"; pages whose title depends on data call `show`. */
@Service()
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #links = inject(PageLinks);

  override updateTitle(state: RouterStateSnapshot): void {
    this.#links.show(state.url);
    const title = this.buildTitle(state);
    if (title !== undefined) this.show(title);
  }

  show(title: string): void {
    this.#title.setTitle(title ? `${title} | ${productName}` : productName);
  }
}
