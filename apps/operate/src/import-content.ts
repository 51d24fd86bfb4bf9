import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type Change,
  compareWithPublished,
  importPack,
  isEdited,
  publishEdition,
  readPack,
} from '#server/content';
import type { OperateConfig } from '#server/platform/config';
import { Outbox } from '#server/platform/outbox';
import { withContent } from './content-orm.js';
import { say } from './say.js';

/** Changes named one by one; of more the number is said. */
const changesNamed = 20;

/** Imports the content pack and publishes it, in one transaction; unchanged content changes nothing. */
export async function publishContent(config: OperateConfig): Promise<void> {
  const pack = await readPack(config.CONTENT_DIR);
  const changed = await withContent(config, async (em) => {
    const { editionId, changed } = await importPack(em, pack);
    await publishEdition(em, new Outbox(), editionId, new Date());
    return changed;
  });
  say({ step: 'content', message: changed ? 'Published a new edition' : 'Content is up to date' });
}

/** As above at the start of an installation: once editors changed texts in the back office, their texts stay. */
export async function publishShippedContent(config: OperateConfig): Promise<void> {
  const { structure } = await readPack(config.CONTENT_DIR);
  if (!(await withContent(config, (em) => isEdited(em, structure.code)))) return publishContent(config);
  say({ step: 'content', message: 'Content is edited in the back office; the files do not replace it' });
}

/** Imports the content pack as the draft edition, and says what it changes against the published one. */
export async function importContent(config: OperateConfig): Promise<void> {
  const pack = await readPack(config.CONTENT_DIR);
  await withContent(config, async (em) => {
    const { editionId, changed } = await importPack(em, pack);
    if (changed) await sayChanges(em, editionId);
    else say({ step: 'content', message: 'Content is up to date' });
  });
}

async function sayChanges(em: EntityManager, editionId: string): Promise<void> {
  const changes = await compareWithPublished(em, editionId);
  for (const { file, place } of changes.slice(0, changesNamed))
    say({ change: [file, place].filter(Boolean).join(' ') });
  say({ step: 'content', message: `Made a draft edition with ${counted(changes)}` });
}

const counted = ({ length }: readonly Change[]): string =>
  length === 1 ? 'one change' : `${length} changes`;
