import type { Edition, Statement } from '#contracts/scans';
import type { RoundOverview } from '#contracts/teams';
import type { Tip } from '#contracts/tips';
import { type Level, levels } from '#domain/scan';
import type { StatementOverview, TeamOverview } from '#domain/teams';
import type { Round } from '../entities/index.js';

export type EarlierRound = { readonly id: string; readonly closedAt: Date; readonly body: TeamOverview };

/** All that an overview is put together of. */
export type OverviewParts = {
  readonly round: Pick<Round, 'id' | 'teamId' | 'kind' | 'editionId'> & {
    readonly closedAt: Date;
    readonly teamName: string;
  };
  readonly body: TeamOverview;
  readonly edition: Edition;
  readonly tips: readonly Tip[];
  readonly members: RoundOverview['members'];
  readonly earlier: readonly EarlierRound[];
};

/** At most so many tips with each growth opportunity. */
const tipsEach = 2;

/** Figures and texts put together; no figure is computed here. */
export function composeOverview({
  round,
  body,
  edition,
  tips,
  members,
  earlier,
}: OverviewParts): RoundOverview {
  const compose = new Composer(edition, tips);
  return {
    round: round.id,
    team: round.teamId,
    teamName: round.teamName,
    kind: round.kind,
    edition: round.editionId,
    language: edition.language,
    closedAt: round.closedAt.toISOString(),
    levelNames: levels.map((level) => ({ level, name: edition.answerNames[level] })),
    size: body.size,
    total: body.total,
    clusters: body.clusters.map(({ code, figure }) => ({ code, name: compose.clusterName(code), figure })),
    functionGroups: body.functionGroups.map(({ code, clusters }) => ({
      code,
      name: compose.groupName(code),
      clusters: [...clusters],
    })),
    departments: (body.departments ?? []).map(({ name, clusters }) => ({ name, clusters: [...clusters] })),
    members,
    statements: body.statements.map((statement) => compose.statement(statement)),
    talkingPoints: [...body.talkingPoints],
    strengths: [...body.strengths],
    growthOpportunities: body.growthOpportunities.map((code) => ({
      code,
      tips: compose.tipsFor(body.statements.find((statement) => statement.code === code)),
    })),
    unknownPercent: body.unknownPercent,
    earlier: earlier.map(({ id, closedAt, body: then }) => ({
      round: id,
      closedAt: closedAt.toISOString(),
      total: then.total,
      clusters: [...then.clusters],
    })),
  };
}

class Composer {
  private readonly texts: ReadonlyMap<number, { statement: Statement; cluster: string }>;

  constructor(
    private readonly edition: Edition,
    private readonly tips: readonly Tip[],
  ) {
    this.texts = new Map(
      edition.clusters.flatMap(({ code: cluster, statements }) =>
        statements.map((statement) => [statement.code, { statement, cluster }] as const),
      ),
    );
  }

  clusterName(code: string): string {
    return this.edition.clusters.find((cluster) => cluster.code === code)?.name ?? code;
  }

  groupName(code: string): string {
    return this.edition.functionGroups.find((group) => group.code === code)?.name ?? code;
  }

  statement({ code, level, agreement }: StatementOverview): RoundOverview['statements'][number] {
    const text = this.texts.get(code);
    if (!text) throw new Error(`no text for statement ${code}`);
    const { title, statement } = text.statement;
    const levelName = level && this.edition.answerNames[level];
    return { code, title, statement, cluster: text.cluster, level, levelName, agreement };
  }

  tipsFor(statement: StatementOverview | undefined): { code: string; title: string; action: string }[] {
    const { code, level } = statement ?? {};
    const fits = (tip: Tip): boolean =>
      tip.places.some((place) => place.statement === code && place.answers.includes(level as Level));
    return this.tips
      .filter(fits)
      .slice(0, tipsEach)
      .map(({ code: tip, title, text }) => ({ code: tip, title, action: text }));
  }
}
