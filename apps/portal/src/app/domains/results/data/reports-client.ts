import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom, Observable } from 'rxjs';
import type { Report } from '#contracts/reports';

const reports = '/api/v1/reports';

/** Asks for the personal report, and follows how far it is. */
@Service()
export class ReportsClient {
  readonly #http = inject(HttpClient);

  request(attempt: string): Promise<Report> {
    return firstValueFrom(this.#http.post<Report>(reports, { attempt }));
  }

  report(id: string): Promise<Report> {
    return firstValueFrom(this.#http.get<Report>(`${reports}/${id}`));
  }

  /**
   * The report at every step, as the server tells it. The browser connects again by itself; the
   * stream fails once it gives up.
   */
  follow(id: string): Observable<Report> {
    return new Observable((subscriber) => {
      const events = new EventSource(`${reports}/${id}/events`);
      events.onmessage = ({ data }: MessageEvent<string>) => subscriber.next(JSON.parse(data) as Report);
      events.onerror = () => {
        if (events.readyState === EventSource.CLOSED) subscriber.error(new Error('The stream has ended'));
      };
      return () => events.close();
    });
  }

  /** Where the table of answers is, for a link. */
  answersUrl(attempt: string, document: 'csv' | 'xlsx'): string {
    return `/api/v1/attempts/${attempt}/documents/${document}`;
  }

  /** Where the PDF is, for a link. */
  documentUrl(id: string): string {
    return `${reports}/${id}/document`;
  }
}
