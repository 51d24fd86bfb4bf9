import { Injectable } from '@nestjs/common';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { RoundCloser, roundJobs, SpreadReminders } from '#server/teams';

/** Makes the overview of a round that is closing. */
@Injectable()
export class CloseRoundJob implements JobHandler {
  readonly kind = roundJobs.close;
  readonly concurrency = 1;

  constructor(private readonly closer: RoundCloser) {}

  handle({ subjectId }: JobInput): Promise<void> {
    return this.closer.close(subjectId);
  }
}

/** Finds who gets a reminder, and asks for each mail. */
@Injectable()
export class RemindRoundJob implements JobHandler {
  readonly kind = roundJobs.remind;
  readonly concurrency = 1;

  constructor(private readonly reminders: SpreadReminders) {}

  handle({ subjectId }: JobInput): Promise<void> {
    return this.reminders.remind(subjectId);
  }
}

/** Another round with the same people: asks for the mails to members who came otherwise than by address. */
@Injectable()
export class InviteTeamJob implements JobHandler {
  readonly kind = roundJobs.inviteMembers;
  readonly concurrency = 1;

  constructor(private readonly reminders: SpreadReminders) {}

  handle({ subjectId }: JobInput): Promise<void> {
    return this.reminders.inviteMembers(subjectId);
  }
}
