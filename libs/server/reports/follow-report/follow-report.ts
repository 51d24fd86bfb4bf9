import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import {
  concat,
  distinctUntilChanged,
  exhaustMap,
  type Observable,
  of,
  takeUntil,
  takeWhile,
  timer,
} from 'rxjs';
import type { Report as ReportResource, ReportState } from '#contracts/reports';
import { actAs } from '#server/platform/database';
import { asResource, OwnReports } from '../own-reports.js';

/** How often to look, and how long at most, in ms; a browser then comes back by itself. */
const pace = { every: 300, atMost: 120_000 };

const lastStates: readonly ReportState[] = ['ready', 'failed'];

/** Tells the owner of a report each change of it, until it is ready or failed. */
@Injectable()
export class FollowReport {
  constructor(
    private readonly em: EntityManager,
    private readonly reports: OwnReports,
  ) {}

  /**
   * The report as it is, then each change.
   * @throws DomainError report-unknown, before the first event
   */
  async follow(accountId: string, id: string): Promise<Observable<ReportResource>> {
    const first = await this.look(accountId, id);
    const later = timer(pace.every, pace.every).pipe(
      exhaustMap(() => this.look(accountId, id)),
      takeUntil(timer(pace.atMost)),
    );
    return concat(of(first), later).pipe(
      distinctUntilChanged((before, now) => before.state === now.state),
      takeWhile(({ state }) => !lastStates.includes(state), true),
    );
  }

  /** Each look has a context of its own: the request's entity manager would show again what it saw before. */
  private look(accountId: string, id: string): Promise<ReportResource> {
    return actAs(this.em, accountId, async () => asResource(await this.reports.find(id)));
  }
}
