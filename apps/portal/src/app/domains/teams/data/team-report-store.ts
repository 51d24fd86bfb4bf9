import { HttpClient } from '@angular/common/http';
import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { exhaustMap, firstValueFrom, takeWhile, timer } from 'rxjs';
import type { CreateTeamReportRequest, TeamReport } from '#contracts/teams';

const reports = '/api/v1/team-reports';
/** How long between two questions, in ms. */
const askAgain = 1_500;

/** Decides on a team report or a team plan as a PDF: ask for it, and look until it is ready or has failed. */
@Service({ autoProvided: false })
export class TeamReportStore {
  readonly #http = inject(HttpClient);
  readonly #destroyed = inject(DestroyRef);
  readonly #report = signal<TeamReport | undefined>(undefined);
  readonly #problem = signal<unknown>(undefined);

  readonly problem = this.#problem.asReadonly();
  readonly failed = computed(() => this.#report()?.state === 'failed');
  readonly busy = computed(() => isOpen(this.#report()));
  /** Where to download it; set once it is ready. */
  readonly documentUrl = computed(() => {
    const report = this.#report();
    return report?.state === 'ready' ? `${reports}/${report.id}/document` : undefined;
  });

  async request(about: CreateTeamReportRequest): Promise<void> {
    this.#problem.set(undefined);
    try {
      const report = await firstValueFrom(this.#http.post<TeamReport>(reports, about));
      this.#report.set(report);
      this.#follow(report.id);
    } catch (error) {
      this.#problem.set(error);
    }
  }

  #follow(id: string): void {
    timer(askAgain, askAgain)
      .pipe(
        exhaustMap(() => this.#http.get<TeamReport>(`${reports}/${id}`)),
        takeWhile(isOpen, true),
        takeUntilDestroyed(this.#destroyed),
      )
      .subscribe({
        next: (report) => this.#report.set(report),
        error: (error: unknown) => {
          this.#report.set(undefined);
          this.#problem.set(error);
        },
      });
  }
}

const isOpen = (report: TeamReport | undefined): boolean =>
  report?.state === 'queued' || report?.state === 'rendering';
