import type { Snapshot } from '#contracts/benchmarks';
import type { ClusterResult, GroupResult, Result, StatementResult } from '#contracts/results';
import type { Cluster, Edition } from '#contracts/scans';
import type { TipList } from '#contracts/tips';
import { levels } from '#domain/scan';
import type { GroupScore, ScanScore, ScoredStatement } from '#domain/scoring';
import type { Feedback } from '#server/content';
import { FittingTips } from './fitting-tips.js';

/** What people read about an edition's outcomes, in one language. */
export type ResultTexts = {
  readonly edition: Edition;
  readonly feedback: Feedback;
  readonly tips: TipList;
  /** The national snapshot by which statements of one level were put in order. */
  readonly benchmark: Snapshot | null;
};

/** What of an attempt its result tells, with its scores. */
type Scored = {
  readonly attempt: {
    readonly id: string;
    readonly functionGroup?: string | null | undefined;
    readonly finishedAt: Date;
  };
  readonly score: ScanScore;
};

/** Scores and texts put together; no figure is computed here. */
export function composeResult(
  { attempt, score }: Scored,
  { edition, feedback, tips, benchmark }: ResultTexts,
): Result {
  const fitting = new FittingTips(tips, edition.functionGroups, attempt.functionGroup ?? null);
  const compose = new Composer(edition, feedback, fitting);
  return {
    attempt: attempt.id,
    scan: edition.scan,
    edition: edition.id,
    editionNumber: edition.number,
    language: edition.language,
    title: edition.title,
    subject: edition.subject,
    finishedAt: attempt.finishedAt.toISOString(),
    functionGroup: edition.functionGroups.find(({ code }) => code === attempt.functionGroup) ?? null,
    levelNames: levels.map((level) => ({ level, name: edition.answerNames[level] })),
    total: compose.group(null, score.total),
    clusters: edition.clusters.map((cluster) => compose.cluster(cluster, score)),
    growthOpportunities: [...score.growthOpportunities],
    strengths: [...score.strengths],
    benchmark: benchmark && nationalSpread(benchmark),
  };
}

const nationalSpread = ({ id, takenAt, sizeBand, total, clusters }: Snapshot): Result['benchmark'] => ({
  snapshot: id,
  takenAt,
  sizeBand,
  total,
  clusters,
});

class Composer {
  constructor(
    private readonly edition: Edition,
    private readonly feedback: Feedback,
    private readonly tips: FittingTips,
  ) {}

  group(clusterCode: string | null, { known, statements, unknownShare, score }: GroupScore): GroupResult {
    return {
      known,
      statements,
      unknownShare,
      score: score && { ...score, levelName: this.edition.answerNames[score.level] },
      feedback: this.feedback.textFor(clusterCode, score?.level ?? 'tooLittleKnown'),
    };
  }

  cluster(cluster: Cluster, score: ScanScore): ClusterResult {
    const { code, name, description } = cluster;
    const group = score.clusters.find((candidate) => candidate.code === code);
    if (!group) throw new Error(`no score for cluster ${code}`);
    return {
      ...this.group(code, group),
      code,
      name,
      description,
      statementResults: score.statements
        .filter((statement) => statement.cluster === code)
        .map((statement) => this.statement(cluster, statement)),
    };
  }

  private statement(cluster: Cluster, scored: ScoredStatement): StatementResult {
    const text = cluster.statements.find(({ code }) => code === scored.code);
    if (!text) throw new Error(`no text for statement ${scored.code}`);
    return {
      code: scored.code,
      title: text.title,
      statement: text.statement,
      answer: scored.answer,
      answerName: this.edition.answerNames[scored.answer],
      answerDescription: text.descriptions[scored.answer],
      score: scored.score,
      remark: scored.deviates ? this.feedback.remark : null,
      tips: this.tips.at(scored.code, scored.answer),
    };
  }
}
