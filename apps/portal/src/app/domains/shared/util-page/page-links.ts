import { DOCUMENT, inject, LOCALE_ID, Service } from '@angular/core';
import { addressIn, languages } from '../util-language/addresses';

/** Says in the head of a page where it lives, and where it is in each language, for search engines. */
@Service()
export class PageLinks {
  readonly #document = inject(DOCUMENT);
  readonly #language = inject(LOCALE_ID);

  /** @param url of the page within the portal; what follows its path does not count. */
  show(url: string): void {
    const path = url.replace(/[?#].*$/, '');
    for (const link of this.#document.head.querySelectorAll('link[data-page]')) link.remove();
    this.#add('canonical', this.#absolute(this.#language, path));
    for (const language of languages) this.#add('alternate', this.#absolute(language, path), language);
    this.#add('alternate', this.#absolute(languages[0], path), 'x-default');
  }

  #absolute(language: string, path: string): string {
    return `${this.#document.location.origin}${addressIn(language, path)}`;
  }

  #add(rel: string, href: string, language?: string): void {
    const link = this.#document.createElement('link');
    link.setAttribute('data-page', '');
    link.setAttribute('rel', rel);
    link.setAttribute('href', href);
    if (language) link.setAttribute('hreflang', language);
    this.#document.head.appendChild(link);
  }
}
