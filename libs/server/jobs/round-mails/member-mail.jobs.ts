import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { type MailedRound, MailedRounds, roundJobs } from '#server/teams';
import { Accounts } from '#server/users';
import { RoundMails } from './round-mails.js';

/** What a member gets, if anything: which text, and where its button leads. */
type MemberMail = { readonly text: string; readonly path: string };

/** Mails a member of a team about a round, in her own context and language. */
@Injectable()
abstract class MemberMailJob implements JobHandler {
  abstract readonly kind: string;
  readonly concurrency = 5;

  constructor(
    protected readonly rounds: MailedRounds,
    private readonly accounts: Accounts,
    private readonly mails: RoundMails,
  ) {}

  /** Undefined when there is nothing to write by now. */
  protected abstract mailOf(round: MailedRound, userId: string): Promise<MemberMail | undefined>;

  async handle(input: JobInput): Promise<void> {
    const { outboxId: id, userId: accountId, subjectId } = ofUser(input);
    const round = await this.rounds.ofMember(subjectId, accountId);
    const mail = round && (await this.mailOf(round, accountId));
    if (!round || !mail) return;
    const { email: to, language } = await this.accounts.own(accountId);
    const { text, path } = mail;
    await this.mails.send({ id, accountId, to, text, language, round, path: () => path });
  }

  giveUp({ outboxId, userId }: JobInput): Promise<void> {
    return this.mails.giveUp(outboxId, userId);
  }
}

const joiningPage = ({ id }: MailedRound): string => `/meedoen?meting=${id}`;

/** Another round of a team that she is in. */
@Injectable()
export class InviteMemberJob extends MemberMailJob {
  readonly kind = roundJobs.invitationOfMember;

  protected mailOf(round: MailedRound): Promise<MemberMail | undefined> {
    const mail = { text: 'round-invitation', path: joiningPage(round) };
    return Promise.resolve(round.state === 'open' ? mail : undefined);
  }
}

/** A reminder to whoever joined and did not finish; she may have finished since it was asked for. */
@Injectable()
export class RemindParticipantJob extends MemberMailJob {
  readonly kind = roundJobs.remindParticipant;

  protected async mailOf(round: MailedRound, userId: string): Promise<MemberMail | undefined> {
    const done = round.state !== 'open' || (await this.rounds.hasFinished(round.id, userId));
    return done ? undefined : { text: 'round-reminder', path: joiningPage(round) };
  }
}

/** The round has closed: its overview is ready, or there is none. */
@Injectable()
export class SendRoundClosedJob extends MemberMailJob {
  readonly kind = roundJobs.closed;

  protected mailOf({ id, teamId, outcome }: MailedRound): Promise<MemberMail | undefined> {
    const path = outcome === 'shown' ? `/teams/${teamId}/metingen/${id}` : `/teams/${teamId}`;
    const text = outcome === 'shown' ? 'round-overview' : 'round-closed';
    return Promise.resolve(outcome === null ? undefined : { text, path });
  }
}
