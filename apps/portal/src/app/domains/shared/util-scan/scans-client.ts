import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service, type Signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Edition, ScanList } from '#contracts/scans';

/** Fetches which scans there are, and their editions. */
@Service()
export class ScansClient {
  readonly #http = inject(HttpClient);

  scans(): HttpResourceRef<ScanList | undefined> {
    return httpResource<ScanList>(() => '/api/v1/scans');
  }

  /** The edition that a new attempt would get; waits until the code of the scan is known. */
  currentEdition(scan: Signal<string | undefined>): HttpResourceRef<Edition | undefined> {
    return httpResource<Edition>(() => {
      const code = scan();
      return code && editionUrl(code, 'current');
    });
  }

  edition(scan: string, edition: string): Promise<Edition> {
    return firstValueFrom(this.#http.get<Edition>(editionUrl(scan, edition)));
  }
}

function editionUrl(scan: string, edition: string): string {
  return `/api/v1/scans/${scan}/editions/${edition}`;
}
