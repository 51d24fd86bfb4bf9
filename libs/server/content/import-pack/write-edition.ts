import type { EntityManager } from '@mikro-orm/postgresql';
import {
  AnswerName,
  Cluster,
  EditionFile,
  EditionText,
  FeedbackText,
  FunctionGroup,
  MailText,
  Page,
  PageText,
  Source,
} from '../entities/index.js';
import type { Pack } from '../pack/pack.schema.js';
import { insertRows } from './insert-rows.js';
import { insertStructure } from './insert-structure.js';
import { insertTexts } from './insert-texts.js';
import { insertTips } from './insert-tips.js';

/** What goes with an edition's clusters, sources and so on goes by itself. */
const heads = [
  FeedbackText,
  Cluster,
  FunctionGroup,
  Source,
  EditionText,
  AnswerName,
  Page,
  PageText,
  MailText,
  EditionFile,
];

/** Writes the files of a draft and the rows that are made of them. */
export async function writeEdition(em: EntityManager, editionId: string, pack: Pack): Promise<void> {
  const files = [...pack.files].map(([path, content]) => ({ editionId, path, content }));
  await insertRows(em, EditionFile, files);
  await insertStructure(em, editionId, pack.structure);
  for (const [language, texts] of pack.texts) await insertTexts(em, editionId, language, texts);
  await insertTips(em, editionId, pack);
}

/** Takes the files and rows of a draft out, so that others can take their place. */
export async function clearEdition(em: EntityManager, editionId: string): Promise<void> {
  for (const entity of heads) await em.nativeDelete(entity as typeof EditionFile, { editionId });
}
