import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { productName } from './product-name';

/** Titles every page as "Inloggen | QuickScan"; pages whose title depends on data call `show`. */
@Service()
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);

  override updateTitle(state: RouterStateSnapshot): void {
    const title = this.buildTitle(state);
    if (title !== undefined) this.show(title);
  }

  show(title: string): void {
    this.#title.setTitle(title ? `${title} | ${productName}` : productName);
  }
}
