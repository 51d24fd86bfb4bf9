import { EntityManager } from '@mikro-orm/postgresql';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { SignedInRequest } from '#server/platform/auth';
import { actAs } from '#server/platform/database';
import { IdPipe } from '#server/platform/http';
import { OwnReports } from '../own-reports.js';
import { reportUnknown } from '../reports.errors.js';

/**
 * Refuses a report that is not the respondent's before a stream begins: once server-sent events have begun,
 * the status is sent and an error comes too late.
 */
@Injectable()
export class OwnReportGuard implements CanActivate {
  private readonly id = new IdPipe(reportUnknown);

  constructor(
    private readonly em: EntityManager,
    private readonly reports: OwnReports,
  ) {}

  /** @throws DomainError report-unknown */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { params, principal } = context.switchToHttp().getRequest<SignedInRequest>();
    if (!principal) return false;
    const id = this.id.transform(String(params['report']));
    await actAs(this.em, principal.accountId, () => this.reports.find(id));
    return true;
  }
}
