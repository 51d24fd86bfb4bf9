import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service, type Signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { DocumentList } from '#contracts/documents';
import type { Page, PageList } from '#contracts/pages';
import type { Edition, ScanList } from '#contracts/scans';
import type { TipList } from '#contracts/tips';
import { Preview } from './preview';

/** Fetches which scans there are, and their editions. */
@Service()
export class ScansClient {
  readonly #http = inject(HttpClient);
  readonly #preview = inject(Preview);

  scans(): HttpResourceRef<ScanList | undefined> {
    return httpResource<ScanList>(() => '/api/v1/scans');
  }

  /** The edition that a new attempt would get; waits until the code of the scan is known. */
  currentEdition(scan: Signal<string | undefined>): HttpResourceRef<Edition | undefined> {
    return httpResource<Edition>(() => {
      const code = scan();
      return code && editionUrl(code, this.#preview.edition());
    });
  }

  /** The pages of the current edition; waits until the code of the scan is known. */
  currentPages(scan: Signal<string | undefined>): HttpResourceRef<PageList | undefined> {
    return httpResource<PageList>(() => {
      const code = scan();
      return code && `${editionUrl(code, this.#preview.edition())}/pages`;
    });
  }

  /** A page of the current edition; waits until the codes of the scan and the page are known. */
  currentPage(
    scan: Signal<string | undefined>,
    code: Signal<string | undefined>,
  ): HttpResourceRef<Page | undefined> {
    return httpResource<Page>(() => {
      const [scanCode, page] = [scan(), code()];
      return scanCode && page ? `${editionUrl(scanCode, this.#preview.edition())}/pages/${page}` : undefined;
    });
  }

  /** The public documents of the current edition that are ready. */
  documents(scan: Signal<string | undefined>): HttpResourceRef<DocumentList | undefined> {
    return httpResource<DocumentList>(() => {
      const code = scan();
      return code && `${editionUrl(code, this.#preview.edition())}/documents`;
    });
  }

  /** The tips of the current edition; waits until the code of the scan is known. */
  currentTips(scan: Signal<string | undefined>): HttpResourceRef<TipList | undefined> {
    return httpResource<TipList>(() => {
      const code = scan();
      return code && `${editionUrl(code, this.#preview.edition())}/tips`;
    });
  }

  edition(scan: string, edition: string): Promise<Edition> {
    return firstValueFrom(this.#http.get<Edition>(editionUrl(scan, edition)));
  }
}

function editionUrl(scan: string, edition: string): string {
  return `/api/v1/scans/${scan}/editions/${edition}`;
}
