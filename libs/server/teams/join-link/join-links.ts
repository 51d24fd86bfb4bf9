import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import type { JoinLink } from '#contracts/teams';
import { hashToken, newToken } from '#server/platform/auth';
import { CONFIG, type Config } from '#server/platform/config';
import { qrOf } from '#server/users';
import { RoundLink } from '../entities/index.js';
import { Rounds } from '../rounds.js';

/** The link with which people join a round, for its organiser to share. */
@Injectable()
export class JoinLinks {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError round-unknown */
  async show(accountId: string, roundId: string): Promise<JoinLink> {
    await this.rounds.organised(accountId, roundId);
    const link = await this.em.findOne(RoundLink, { roundId });
    return link ? this.asResource(link.token) : { link: null };
  }

  /** Makes a new link; from then on the old one works no more. @throws DomainError round-unknown */
  async renew(accountId: string, roundId: string): Promise<JoinLink> {
    const { teamId } = await this.rounds.organised(accountId, roundId);
    const token = newToken();
    const link = { roundId, teamId, organiserId: accountId, token, tokenHash: hashToken(token) };
    await this.em.transactional((em) =>
      em.upsert(RoundLink, link, { onConflictMergeFields: ['token', 'tokenHash'] }),
    );
    return this.asResource(token);
  }

  /** Ends it: nobody can join by it any more. @throws DomainError round-unknown */
  async end(accountId: string, roundId: string): Promise<void> {
    await this.rounds.organised(accountId, roundId);
    await this.em.nativeDelete(RoundLink, { roundId, organiserId: accountId });
  }

  /** The token stands after the `#`, so that no server sees it in a log. */
  private asResource(token: string): JoinLink {
    const address = `${this.config.PUBLIC_URL}/meedoen#token=${token}`;
    return { link: { address, qr: qrOf(address) } };
  }
}
