import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { actAs, actWithLookup, newId } from '#server/platform/database';
import { JoinGuess } from '../join-guess.entity.js';
import { tooManyGuesses } from '../members.errors.js';

/** How many codes that do not fit one account, and one address, may try in an hour. A town hall shares an address. */
export const guessesPerHour = { account: 10, address: 100 } as const;

const hour = 3600 * 1000;

/**
 * Limits guessing of join codes, in PostgreSQL, so over all processes. A try is noted before it is looked up and
 * taken back when it fits, so that many at once are counted too.
 */
@Injectable()
export class Guesses {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the try. @throws DomainError join-code-too-often */
  begin(accountId: string, address: string): Promise<string> {
    const ipHash = hashToken(`join-guess:${address}`);
    const now = this.clock.now();
    const since = new Date(now.getTime() - hour);
    return actWithLookup(this.em, accountId, ipHash, async (em) => {
      await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 6))', [ipHash]);
      await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 6))', [accountId]);
      await em.nativeDelete(JoinGuess, { accountId, guessedAt: { $lte: since } });
      const recent = { guessedAt: { $gt: since } };
      const [own, here] = [
        await em.count(JoinGuess, { accountId, ...recent }),
        await em.count(JoinGuess, { ipHash, ...recent }),
      ];
      if (own >= guessesPerHour.account || here >= guessesPerHour.address) throw tooManyGuesses();
      const id = newId();
      await em.insert(JoinGuess, { id, accountId, ipHash, guessedAt: now });
      return id;
    });
  }

  /** It fitted: no guess at all. */
  async takeBack(accountId: string, id: string): Promise<void> {
    await actAs(this.em, accountId, () => this.em.nativeDelete(JoinGuess, { id }));
  }
}
