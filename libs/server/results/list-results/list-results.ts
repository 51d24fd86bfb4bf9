import { Injectable } from '@nestjs/common';
import type { ResultList } from '#contracts/results';
import { Editions } from '#server/content';
import { ScoredAttempts } from '#server/scoring';
import { composeList, type Past } from './compose-list.js';

/** All results of a respondent beside each other. */
@Injectable()
export class ListResults {
  constructor(
    private readonly scoredAttempts: ScoredAttempts,
    private readonly editions: Editions,
  ) {}

  /** Of the account whose context this is. @throws DomainError scan-unknown */
  async list(accountId: string, scan: string, language: string): Promise<ResultList> {
    const past: Past[] = [];
    for (const scored of await this.scoredAttempts.all(accountId, scan)) {
      past.push({ scored, edition: await this.editions.show(scored.attempt.editionId, language) });
    }
    const latest = past.at(-1)?.edition;
    return composeList(
      past,
      latest ?? (await this.editions.show(await this.editions.currentId(scan), language)),
    );
  }
}
