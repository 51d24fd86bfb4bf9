import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { Outbox, OutboxEntry } from '#server/platform/outbox';
import { TestDatabase } from '#server/testing';
import { compareWithPublished } from '../compare-editions/compare-editions.js';
import { contentEntities, Edition } from '../entities/index.js';
import { exportPack } from '../export-pack/export-pack.js';
import { readFolder, type PackFiles } from '../pack/pack-files.js';
import { parsePack } from '../pack/read-pack.js';
import { publishEdition } from '../publish-edition/publish-edition.js';
import { importPack } from './import-pack.js';

let database: TestDatabase;
let orm: MikroORM;
let shipped: PackFiles;

beforeAll(async () => {
  database = await TestDatabase.create();
  orm = await database.orm('content', [...contentEntities, OutboxEntry]);
  shipped = await readFolder('content');
});
afterAll(() => database.close());

const inTransaction = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> =>
  orm.em.fork().transactional(work);
const importing = (files: PackFiles) => inTransaction((em) => importPack(em, parsePack(files)));
const file = 'nl/statements/01.yaml';

/** The shipped files with another title for statement 1. */
const retitled = (title: string): PackFiles =>
  new Map(shipped).set(file, shipped.get(file)!.replace(/^title: .*$/m, `title: ${title}`));

const editions = async (): Promise<[number, string][]> => {
  const found = await orm.em.fork().find(Edition, {}, { orderBy: { number: 'asc' } });
  return found.map(({ number, state }) => [number, state]);
};

describe('importing a pack', () => {
  it('changes nothing when the published edition holds the same', async () => {
    expect(await importing(shipped)).toMatchObject({ changed: false });
    expect(await editions()).toEqual([[1, 'published']]);
  });

  it('makes a draft with just the difference, which replaces an earlier draft', async () => {
    await importing(retitled('Eerste poging'));
    const { editionId, changed } = await importing(retitled('Nieuwe titel'));
    expect(changed).toBe(true);
    expect(await editions()).toEqual([
      [1, 'published'],
      [2, 'draft'],
    ]);
    const changes = await inTransaction((em) => compareWithPublished(em, editionId));
    expect(changes.map(({ place, after }) => [place, after])).toEqual([['title', 'Nieuwe titel']]);
    expect((await importing(retitled('Nieuwe titel'))).changed).toBe(false);
  });

  it('is given back byte for byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'));
    expect(await inTransaction((em) => exportPack(em, 'quickscan', 'draft', folder))).toBe(2);
    expect(await readFolder(folder)).toEqual(retitled('Nieuwe titel'));
    expect(await inTransaction((em) => exportPack(em, 'quickscan', 'published', folder))).toBe(1);
    expect(await readFolder(folder)).toEqual(shipped);
    await rm(folder, { recursive: true });
  });

  it('publishes the draft, asks for what follows, and keeps the older edition', async () => {
    const { editionId } = await importing(retitled('Nieuwe titel'));
    await inTransaction((em) => publishEdition(em, new Outbox(), editionId, new Date()));
    expect(await editions()).toEqual([
      [1, 'superseded'],
      [2, 'published'],
    ]);
    const asked = await database
      .superuser()
      .query('select kind, user_id from outbox where subject_id = $1', [editionId]);
    expect(asked.rows).toEqual([{ kind: 'edition-published', user_id: null }]);
  });

  it('leaves the published edition when content is broken, or an import fails half-way', async () => {
    const before = await editions();
    expect(() => parsePack(new Map(shipped).set(file, 'title: "'))).toThrow();
    const pack = parsePack(retitled('Half'));
    const broken = { ...pack, tips: pack.tips.map((tip) => ({ ...tip, statement: 77 })) };
    await expect(inTransaction((em) => importPack(em, broken))).rejects.toThrow();
    expect(await editions()).toEqual(before);
  });
});

describe('the database', () => {
  it('lets nobody change the files or tips of a published edition', async () => {
    const content = database.pool('content');
    for (const table of ['edition_file', 'tip', 'tip_text', 'tip_place', 'tip_source', 'source', 'page']) {
      const change = content.query(
        `delete from ${table} where edition_id in (select id from edition where state <> 'draft')`,
      );
      await expect(change).rejects.toMatchObject({ code: 'QS001' });
    }
  });

  it('lets the back office ask for work without a user, and not read whose work there is', async () => {
    const content = database.pool('content');
    for (const column of ['user_id', 'subject_id'])
      await expect(content.query(`select ${column} from outbox`)).rejects.toThrow('permission denied');
    const forSomebody = `insert into outbox (id, kind, user_id, subject_id) values (gen_random_uuid(), 'x', gen_random_uuid(), gen_random_uuid())`;
    await expect(content.query(forSomebody)).rejects.toThrow('row-level security');
  });
});
