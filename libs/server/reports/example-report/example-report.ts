import { Injectable } from '@nestjs/common';
import type { Edition as EditionResource } from '#contracts/scans';
import type { Answer, AnswerSet } from '#domain/scan';
import { scoreScan } from '#domain/scoring';
import { type Edition, Editions, Tips } from '#server/content';
import { composeResult } from '#server/results';
import { reportMessages } from '../personal-report/messages/index.js';
import { reportHtml } from '../personal-report/report-html.js';
import { exampleReportTitles } from './example-report.messages.js';

/** What somebody who does not exist answered, statement after statement, over again: every answer comes by. */
const pattern: readonly Answer[] = [
  ...(['onTrack', 'starting', 'advanced', 'onTrack', 'inactive', 'leading', 'starting', 'unknown'] as const),
];

/** The personal report of nobody, to see what an edition's texts look like in it, drafts included. */
@Injectable()
export class ExampleReport {
  constructor(
    private readonly editions: Editions,
    private readonly tips: Tips,
  ) {}

  title(language: string): string {
    return exampleReportTitles[language] ?? exampleReportTitles['nl'] ?? '';
  }

  /** As a whole HTML document. */
  async html(published: Edition, language: string, now: Date): Promise<string> {
    const edition = await this.editions.resource(published, language);
    const [group] = edition.functionGroups;
    const attempt = { id: edition.id, functionGroup: group?.code ?? null, finishedAt: now };
    const result = composeResult(
      { attempt, score: scoreScan(structureOf(edition), answersTo(edition)) },
      {
        ...{ edition, benchmark: null, tips: await this.tips.of(published, language) },
        feedback: await this.editions.feedback(edition.id, edition.language),
      },
    );
    const plan = { scan: edition.scan, language: edition.language, actions: [] };
    return reportHtml({ result, plan }, reportMessages(edition.language));
  }
}

const structureOf = ({ clusters, functionGroups }: EditionResource) => ({
  clusters: clusters.map(({ code, statements }) => ({ code, statements: statements.map((it) => it.code) })),
  functionGroups: functionGroups.map(({ code }) => code),
});

const answersTo = ({ clusters }: EditionResource): AnswerSet =>
  new Map(
    clusters
      .flatMap(({ statements }) => statements)
      .map(({ code }, at) => [code, pattern[at % pattern.length] ?? 'onTrack']),
  );
