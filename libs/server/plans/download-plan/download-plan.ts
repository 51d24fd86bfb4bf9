import { Injectable } from '@nestjs/common';
import { planDocumentSchema } from '#contracts/plans';
import { Clock } from '#server/platform/clock';
import { Plans } from '../plans.js';
import { planDocumentUnknown } from '../plans.errors.js';
import { planCalendar, planCsv } from './plan-documents.js';
import { planWords } from './plan-words.js';

/** A file to hand out. */
export type PlanFile = { readonly name: string; readonly mediaType: string; readonly content: string };

/** Makes the documents of the plan of the person whose context this is. */
@Injectable()
export class DownloadPlan {
  constructor(
    private readonly plans: Plans,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError document-unknown, scan-unknown */
  async make(accountId: string, scan: string, document: string, language: string): Promise<PlanFile> {
    const kind = planDocumentSchema.safeParse(document);
    if (!kind.success) throw planDocumentUnknown();
    const plan = await this.plans.of(accountId, scan, language);
    const { file } = planWords(plan.language);
    return kind.data === 'csv'
      ? { name: `${file}.csv`, mediaType: 'text/csv; charset=utf-8', content: planCsv(plan) }
      : {
          name: `${file}.ics`,
          mediaType: 'text/calendar; charset=utf-8',
          content: planCalendar(plan, this.clock.now()),
        };
  }
}
