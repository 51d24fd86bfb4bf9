import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { GivenAnswer as GivenAnswerResource } from '#contracts/attempts';
import type { Answer } from '#domain/scan';
import { Clock } from '#server/platform/clock';
import { sqlState } from '#server/platform/database';
import { asGivenAnswer } from '../as-given-answer.js';
import { Attempts } from '../attempts.js';
import { attemptFinished, statementUnknown } from '../attempts.errors.js';
import { GivenAnswer } from '../given-answer.entity.js';

/** An answer as a device sends it. */
export type SentAnswer = {
  readonly attempt: string;
  readonly statement: number;
  readonly answer: Answer;
  /** How long ago it was given, in ms. */
  readonly givenAgo: number;
};

/** The SQLSTATE with which the database refuses an answer to a finished attempt. */
const frozen = 'QS002';
/** … and one to a statement that the edition does not have. */
const noSuchStatement = '23503';

/**
 * One statement and so one journey to the database. The answer given last stands, whichever came last; one cannot
 * have been given before its attempt began.
 */
const save = `
  insert into answer (attempt_id, statement_code, account_id, edition_id, answer, answered_at)
  select id, ?::integer, account_id, edition_id, ?::text, greatest(started_at, ?::timestamptz)
  from attempt where id = ?::uuid
  on conflict (attempt_id, statement_code) do update
  set answer = excluded.answer, answered_at = excluded.answered_at
  where answer.answered_at <= excluded.answered_at
  returning statement_code`;

/** Saves one answer. Sending it again changes nothing. */
@Injectable()
export class SaveAnswer {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
  ) {}

  /**
   * @returns the answer that stands instead, where another one was given later; nothing when it was saved
   * @throws DomainError attempt-unknown, attempt-finished, statement-unknown
   */
  async save(sent: SentAnswer): Promise<GivenAnswerResource | undefined> {
    if (await this.write(sent)) return undefined;
    const { id: attemptId } = await this.attempts.find(sent.attempt);
    const standing = await this.em.findOneOrFail(GivenAnswer, { attemptId, statementCode: sent.statement });
    return standing.answer === sent.answer ? undefined : asGivenAnswer(standing);
  }

  /** @returns whether a row was written */
  private async write({ attempt, statement, answer, givenAgo }: SentAnswer): Promise<boolean> {
    const givenAt = new Date(this.clock.now().getTime() - givenAgo);
    try {
      const written = await this.em.execute<unknown[]>(save, [statement, answer, givenAt, attempt]);
      return written.length > 0;
    } catch (error) {
      if (sqlState(error) === frozen) throw attemptFinished();
      throw sqlState(error) === noSuchStatement ? statementUnknown() : error;
    }
  }
}
