import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { ClusterText, Edition, Statement, StatementText } from '../entities/index.js';

type Texts = Omit<StatementText, 'editionId' | 'statementCode' | 'language'>;

/** A statement of a current edition in one of its languages, as the back office lists it. */
export type StatementRow = Readonly<Texts> & {
  /** Edition, statement code and language, joined by `_`. */
  readonly id: string;
  readonly code: number;
  readonly cluster: string;
  readonly language: string;
  readonly edition: number;
  readonly state: Edition['state'];
};

type Current = {
  readonly editions: readonly Edition[];
  readonly statements: readonly Statement[];
  readonly clusters: readonly ClusterText[];
};

/** The statements of the current editions for the back office, in the order in which they are asked. */
@Injectable()
export class StatementListing {
  constructor(private readonly em: EntityManager) {}

  async rows(): Promise<StatementRow[]> {
    const editions = await this.em.find(Edition, { state: 'published' }, { orderBy: { scanCode: 'asc' } });
    const where = { editionId: { $in: editions.map(({ id }) => id) } };
    const statements = await this.em.find(Statement, where, {
      orderBy: { editionId: 'asc', position: 'asc' },
    });
    const clusters = await this.em.find(ClusterText, where);
    const texts = await this.em.find(StatementText, where);
    const current = { editions, statements, clusters };
    return statements.flatMap((statement) =>
      languagesOf(current, statement)
        .flatMap((language) =>
          texts.filter((text) => isTextOf(text, statement) && text.language === language),
        )
        .map((text) => asRow(current, statement, text)),
    );
  }
}

/** The languages of a statement's edition, its first language first. */
const languagesOf = ({ editions }: Current, { editionId }: Statement): readonly string[] =>
  editions.find(({ id }) => id === editionId)?.languages ?? [];

const isTextOf = (text: StatementText, { editionId, code }: Statement): boolean =>
  text.editionId === editionId && text.statementCode === code;

function asRow({ editions, clusters }: Current, statement: Statement, text: StatementText): StatementRow {
  const { editionId, statementCode: code, language, ...texts } = text;
  const edition = editions.find(({ id }) => id === editionId);
  const cluster = clusters.find(
    (row) =>
      row.editionId === editionId && row.clusterCode === statement.clusterCode && row.language === language,
  );
  if (!edition) throw new Error(`statement ${code} without its edition`);
  return {
    ...texts,
    id: [editionId, code, language].join('_'),
    code,
    cluster: cluster?.name ?? statement.clusterCode,
    language,
    edition: edition.number,
    state: edition.state,
  };
}
