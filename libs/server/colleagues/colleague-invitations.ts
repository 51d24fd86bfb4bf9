import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';

/** The outbox kind of the mail that invites somebody to work in the back office. */
export const inviteColleagueKind = 'invite-colleague';

/** An invitation as its mail needs it. */
export type MailedInvitation = { readonly id: string; readonly email: string; readonly language: string };

/** Invitations of the back office for the worker, which knows one by the id in the work it is given, and no other. */
@Injectable()
export class ColleagueInvitations {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** One that was not used, withdrawn or too late. */
  find(id: string): Promise<MailedInvitation | undefined> {
    return withLookup(this.em, id, async (em) => {
      const [found] = await em.execute<MailedInvitation[]>(
        'select id, email, language from back_office_invitation where id = ? and expires_at > ?',
        [id, this.clock.now()],
      );
      return found;
    });
  }

  /** Gives an invitation a new token, to be mailed; one that was mailed before works no more. */
  async issueToken(id: string): Promise<string> {
    const token = newToken();
    await withLookup(this.em, id, (em) =>
      em.execute('update back_office_invitation set token_hash = ? where id = ?', [hashToken(token), id]),
    );
    return token;
  }
}
