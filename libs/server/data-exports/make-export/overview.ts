import { Injectable } from '@nestjs/common';
import type { Result } from '#contracts/results';
import { AttemptSummaries, Attempts } from '#server/attempts';
import { Editions } from '#server/content';
import { Results } from '#server/results';
import { type OwnAccount, ShowMe } from '#server/users';

/** An attempt with the words that its respondent saw. */
export type AttemptOverview = {
  readonly title: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly answers: readonly {
    readonly title: string;
    readonly statement: string;
    readonly answer: string;
  }[];
  /** Scores, once it is finished. */
  readonly result: Result | null;
};

/** What a person can read of herself. */
export type Overview = {
  readonly me: OwnAccount;
  /** As the current edition names it. */
  readonly functionGroup: string;
  readonly attempts: readonly AttemptOverview[];
};

/** Gathers what is kept of the person whose context this is, in the words of the portal. */
@Injectable()
export class Overviews {
  constructor(
    private readonly showMe: ShowMe,
    private readonly attempts: Attempts,
    private readonly summaries: AttemptSummaries,
    private readonly editions: Editions,
    private readonly results: Results,
  ) {}

  async of(accountId: string, language: string): Promise<Overview> {
    const me = await this.showMe.account(accountId);
    const attempts: AttemptOverview[] = [];
    for (const { id } of await this.attempts.own(accountId)) attempts.push(await this.attempt(id, language));
    return { me, functionGroup: await this.functionGroup(me.functionGroup, language), attempts };
  }

  private async functionGroup(code: string, language: string): Promise<string> {
    const edition = await this.editions.first();
    const groups = edition ? (await this.editions.resource(edition, language)).functionGroups : [];
    return groups.find((group) => group.code === code)?.name ?? code;
  }

  private async attempt(id: string, language: string): Promise<AttemptOverview> {
    const attempt = await this.summaries.withAnswers(await this.attempts.find(id));
    const edition = await this.editions.show(attempt.edition, language);
    const statements = edition.clusters.flatMap((cluster) => cluster.statements);
    const given = new Map(attempt.answers.map(({ statement, answer }) => [statement, answer]));
    return {
      title: edition.title,
      startedAt: attempt.startedAt,
      finishedAt: attempt.finishedAt,
      answers: statements.flatMap(({ code, title, statement }) => {
        const answer = given.get(code);
        return answer ? [{ title: `${code}. ${title}`, statement, answer: edition.answerNames[answer] }] : [];
      }),
      result: attempt.state === 'finished' ? await this.results.resultOf(id, language) : null,
    };
  }
}
