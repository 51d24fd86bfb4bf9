import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { TestDatabase } from '#server/testing';
import { contentEntities, Edition, StatementText } from '../entities/index.js';
import type { Pack } from '../pack/pack.schema.js';
import { readPack } from '../pack/read-pack.js';
import { publishEdition } from '../publish-edition/publish-edition.js';
import { importPack, type ImportOutcome } from './import-pack.js';

let database: TestDatabase;
let orm: MikroORM;
let pack: Pack;

beforeAll(async () => {
  database = await TestDatabase.create();
  orm = await database.orm('content', contentEntities);
  pack = await readPack('content');
});
afterAll(() => database.close());

const inTransaction = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> => orm.em.fork().transactional(work);

/** The same pack with another title for statement 1. */
function retitled(title: string): Pack {
  const changed = structuredClone(pack);
  const [first] = changed.texts.get('nl')!.statements;
  Object.assign(first!, { title });
  return changed;
}

const editions = async (): Promise<[number, string][]> => {
  const found = await orm.em.fork().find(Edition, {}, { orderBy: { number: 'asc' } });
  return found.map(({ number, state }) => [number, state]);
};

describe('importing a pack', () => {
  it('changes nothing when the published edition holds the same', async () => {
    const outcome = await inTransaction((em) => importPack(em, pack));
    expect(outcome.changed).toBe(false);
    expect(await editions()).toEqual([[1, 'published']]);
  });

  it('makes a draft with just the difference, which replaces an earlier draft', async () => {
    await inTransaction((em) => importPack(em, retitled('Eerste poging')));
    const outcome = await inTransaction((em) => importPack(em, retitled('Nieuwe titel')));
    expect(outcome.changed).toBe(true);
    expect(await editions()).toEqual([
      [1, 'published'],
      [2, 'draft'],
    ]);
    expect(await differences(outcome)).toEqual(['Nieuwe titel']);
  });

  it('publishes the draft and keeps the older edition', async () => {
    const { editionId } = await inTransaction((em) => importPack(em, retitled('Nieuwe titel')));
    await inTransaction((em) => publishEdition(em, editionId, new Date()));
    expect(await editions()).toEqual([
      [1, 'superseded'],
      [2, 'published'],
    ]);
  });

  it('leaves the published edition when an import fails half-way', async () => {
    const before = await editions();
    const broken = retitled('Half');
    Object.assign(broken.texts.get('nl')!.statements[5]!, { code: 77 });
    await expect(inTransaction((em) => importPack(em, broken))).rejects.toThrow();
    expect(await editions()).toEqual(before);
  });
});

/** Titles in the new edition that the published one does not have. */
async function differences({ editionId }: ImportOutcome): Promise<string[]> {
  const em = orm.em.fork();
  const published = await em.findOneOrFail(Edition, { state: 'published' });
  const old = new Set((await em.find(StatementText, { editionId: published.id })).map(({ title }) => title));
  const titles = (await em.find(StatementText, { editionId })).map(({ title }) => title);
  return titles.filter((title) => !old.has(title));
}
