import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#server/platform/database';
import {
  AnswerName,
  ClusterText,
  EditionText,
  FeedbackText,
  FunctionGroupText,
  MailText,
  PageText,
  StatementText,
} from '../entities/index.js';
import { insertRows } from './insert-rows.js';
import type { FeedbackFile, NamesFile, PackTexts } from '../pack/pack.schema.js';

type Place = { readonly editionId: string; readonly language: string };

/** Writes the texts of a draft in one language. */
export async function insertTexts(
  em: EntityManager,
  editionId: string,
  language: string,
  texts: PackTexts,
): Promise<void> {
  const place = { editionId, language };
  await insertNames(em, place, texts.names, texts.feedback.remark);
  const statements = texts.statements.map(({ code, title, statement, explanation, levels, unknown }) => ({
    ...place,
    statementCode: code,
    ...{ title, statement, explanation, unknown },
    ...levels,
  }));
  await insertRows(em, StatementText, statements);
  await insertRows(em, FeedbackText, feedbackRows(place, texts.feedback));
  const pages = texts.pages.map(({ code, title, description, body }) => ({
    ...place,
    code,
    title,
    description,
    body,
  }));
  await insertRows(em, PageText, pages);
  await insertRows(
    em,
    MailText,
    [...texts.mails].map(([kind, mail]) => ({ ...place, kind, ...mail })),
  );
}

async function insertNames(em: EntityManager, place: Place, names: NamesFile, remark: string): Promise<void> {
  await em.insert(EditionText, { ...place, title: names.title, subject: names.subject, remark });
  await em.insertMany(
    ClusterText,
    Object.entries(names.clusters).map(([clusterCode, text]) => ({ ...place, clusterCode, ...text })),
  );
  await em.insertMany(
    FunctionGroupText,
    Object.entries(names.functionGroups).map(([functionGroupCode, text]) => ({
      ...place,
      functionGroupCode,
      ...text,
    })),
  );
  await em.insertMany(
    AnswerName,
    Object.entries(names.levels).map(([answer, name]) => ({ ...place, answer, name })),
  );
}

function feedbackRows(place: Place, feedback: FeedbackFile): FeedbackRow[] {
  const groups: [string | null, Record<string, string>][] = [
    [null, feedback.total],
    ...Object.entries(feedback.clusters),
  ];
  return groups.flatMap(([clusterCode, outcomes]) =>
    Object.entries(outcomes).map(([outcome, text]) => ({
      ...place,
      id: newId(),
      clusterCode,
      outcome,
      text,
    })),
  );
}

type FeedbackRow = Place & { id: string; clusterCode: string | null; outcome: string; text: string };
