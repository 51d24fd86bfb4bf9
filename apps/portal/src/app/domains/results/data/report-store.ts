import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, exhaustMap, type Observable, takeWhile, timer } from 'rxjs';
import type { Report, ReportState } from '#contracts/reports';
import { ReportsClient } from './reports-client';

/** How long between two questions where events do not come through, in milliseconds. */
const askAgain = 2000;

/** How far along each state is, in percent; a step between two of them can take a while. */
const shares: Record<ReportState, number> = { queued: 25, rendering: 70, ready: 100, failed: 100 };

/** Decides on the PDF report: ask for it, follow it until it is ready or has failed. */
@Service({ autoProvided: false })
export class ReportStore {
  readonly #client = inject(ReportsClient);
  readonly #destroyed = inject(DestroyRef);
  readonly #report = signal<Report | undefined>(undefined);
  readonly #problem = signal<unknown>(undefined);
  readonly #asking = signal(false);

  readonly problem = this.#problem.asReadonly();
  readonly failed = computed(() => this.#report()?.state === 'failed');
  readonly busy = computed(
    () => this.#asking() || (this.#report() !== undefined && !isSettled(this.#report())),
  );
  /** How far it is, in percent. */
  readonly share = computed(() => shares[this.#report()?.state ?? 'queued']);
  /** Where to download it; set once it is ready. */
  readonly documentUrl = computed(() => {
    const report = this.#report();
    return report?.state === 'ready' ? this.#client.documentUrl(report.id) : undefined;
  });

  /** Where my answers can be downloaded as a table. */
  answersUrl(attempt: string, document: 'csv' | 'xlsx'): string {
    return this.#client.answersUrl(attempt, document);
  }

  async request(attempt: string): Promise<void> {
    this.#asking.set(true);
    this.#problem.set(undefined);
    try {
      const report = await this.#client.request(attempt);
      this.#report.set(report);
      if (!isSettled(report)) this.#follow(report.id);
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#asking.set(false);
    }
  }

  #follow(id: string): void {
    this.#steps(id)
      .pipe(takeUntilDestroyed(this.#destroyed))
      .subscribe({
        next: (report) => this.#report.set(report),
        error: (error: unknown) => {
          this.#report.set(undefined);
          this.#problem.set(error);
        },
      });
  }

  /** By events until it is settled; where the stream fails, by asking again and again. */
  #steps(id: string): Observable<Report> {
    const asking = timer(0, askAgain).pipe(exhaustMap(() => this.#client.report(id)));
    return this.#client.follow(id).pipe(
      catchError(() => asking),
      takeWhile((report) => !isSettled(report), true),
    );
  }
}

function isSettled(report: Report | undefined): boolean {
  return report?.state === 'ready' || report?.state === 'failed';
}
