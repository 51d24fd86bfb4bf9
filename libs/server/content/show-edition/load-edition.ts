import type { EntityManager } from '@mikro-orm/postgresql';
import type { Cluster, Edition as EditionResource, FunctionGroup, Statement } from '#contracts/scans';
import type { Answer, ClusterStructure } from '#domain/scan';
import {
  AnswerName,
  ClusterText,
  type Edition,
  EditionText,
  FunctionGroupText,
  StatementText,
} from '../entities/index.js';
import { loadStructure } from './load-structure.js';

/** The language asked for when the edition has it, else the edition's first. */
export function pickLanguage(languages: readonly string[], wanted: string): string {
  const language = languages.includes(wanted) ? wanted : languages[0];
  if (!language) throw new Error('an edition without languages');
  return language;
}

/** The public resource of an edition in one of its languages. */
export async function loadEdition(
  em: EntityManager,
  edition: Edition,
  language: string,
): Promise<EditionResource> {
  const where = { editionId: edition.id, language };
  const { title, subject } = await em.findOneOrFail(EditionText, where);
  const structure = await loadStructure(em, edition.id);
  return {
    id: edition.id,
    scan: edition.scanCode,
    number: edition.number,
    language,
    languages: edition.languages,
    title,
    subject,
    publishedAt: (edition.publishedAt ?? edition.createdAt).toISOString(),
    answerNames: await loadAnswerNames(em, where),
    functionGroups: await loadFunctionGroups(em, where, structure.functionGroups),
    clusters: await loadClusters(em, where, structure.clusters),
  };
}

type Place = { editionId: string; language: string };

async function loadAnswerNames(em: EntityManager, where: Place): Promise<Record<Answer, string>> {
  const rows = await em.find(AnswerName, where);
  return Object.fromEntries(rows.map(({ answer, name }) => [answer, name])) as Record<Answer, string>;
}

async function loadFunctionGroups(
  em: EntityManager,
  where: Place,
  codes: readonly string[],
): Promise<FunctionGroup[]> {
  const rows = await em.find(FunctionGroupText, where);
  return codes.map((code) => {
    const text = rows.find((row) => row.functionGroupCode === code);
    return { code, name: text?.name ?? code, description: text?.description ?? '' };
  });
}

async function loadClusters(
  em: EntityManager,
  where: Place,
  clusters: readonly ClusterStructure[],
): Promise<Cluster[]> {
  const names = await em.find(ClusterText, where);
  const texts = await em.find(StatementText, where);
  return clusters.map(({ code, statements }) => {
    const text = names.find((row) => row.clusterCode === code);
    return {
      code,
      name: text?.name ?? code,
      description: text?.description ?? '',
      statements: statements.flatMap((statement) =>
        texts.filter((row) => row.statementCode === statement).map(asStatement),
      ),
    };
  });
}

function asStatement(row: StatementText): Statement {
  const { inactive, starting, onTrack, advanced, leading, unknown } = row;
  return {
    code: row.statementCode,
    title: row.title,
    statement: row.statement,
    explanation: row.explanation,
    descriptions: { inactive, starting, onTrack, advanced, leading, unknown },
  };
}
