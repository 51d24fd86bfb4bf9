import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { GivenAnswer as GivenAnswerResource } from '#contracts/attempts';
import type { Answer } from '#domain/scan';
import { Clock } from '#server/platform/clock';
import { askFunction, type Question, sqlState } from '#server/platform/database';
import { asGivenAnswer } from '../as-given-answer.js';
import { Attempts } from '../attempts.js';
import { attemptFinished, statementUnknown } from '../attempts.errors.js';
import { GivenAnswer } from '../given-answer.entity.js';

/** An answer as a device sends it. */
export type SentAnswer = {
  /** Of the session that it came with. */
  readonly account: string;
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

/** The answer given last stands, whichever came last. */
const save: Question = {
  name: 'save-answer',
  text: 'select save_answer($1::uuid, $2::uuid, $3::integer, $4::text, $5::timestamptz) as written',
};

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
  private async write({ account, attempt, statement, answer, givenAgo }: SentAnswer): Promise<boolean> {
    const givenAt = new Date(this.clock.now().getTime() - givenAgo);
    const given = [account, attempt, statement, answer, givenAt];
    try {
      const [saved] = await askFunction<{ written: boolean }>(this.em, save, given);
      return saved?.written === true;
    } catch (error) {
      if (sqlState(error) === frozen) throw attemptFinished();
      throw sqlState(error) === noSuchStatement ? statementUnknown() : error;
    }
  }
}
