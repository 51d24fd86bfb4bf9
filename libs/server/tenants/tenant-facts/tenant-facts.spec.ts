import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#server/platform/database';
import { TestDatabase } from '#server/testing';
import { Tenant } from '../tenant.entity.js';
import { Municipality } from './municipality.entity.js';
import { suggestMunicipalities } from './suggest-municipalities.js';
import { factsOfMunicipality } from './tenant-facts.js';

let database: TestDatabase;
let em: EntityManager;

beforeAll(async () => {
  database = await TestDatabase.create();
  em = (await database.orm('content', [Tenant, Municipality])).em.fork();
});
afterAll(() => database.close());

const namesFor = async (query: string) => (await suggestMunicipalities(em, query)).map(({ name }) => name);

describe('municipalities', () => {
  it('are the 342 of the Netherlands, in twelve provinces', async () => {
    expect(await em.count(Municipality)).toBe(342);
    expect(new Set((await em.find(Municipality, {})).map(({ province }) => province)).size).toBe(12);
  });

  it('are found by a part of their name and by another name in use', async () => {
    expect(await namesFor('rotter')).toEqual(['Rotterdam']);
    expect(await namesFor('Noordoost-Friesland')).toEqual(['Noardeast-Fryslân']);
    expect(await namesFor('100%')).toEqual([]);
  });

  it('are suggested until they have an organisation', async () => {
    const facts = await factsOfMunicipality(em, 'GM0197');
    await em.insert(Tenant, { id: newId(), name: 'Gemeente Aalten', createdAt: new Date(), ...facts });
    expect(await namesFor('aalten')).toEqual([]);
  });

  it('bring their province along, and never a size class', async () => {
    expect(await factsOfMunicipality(em, 'GM0363')).toEqual({
      municipalityCode: 'GM0363',
      province: 'Noord-Holland',
      sizeClass: null,
    });
  });

  it('leave the size class to somebody who knows, and take none but the five', async () => {
    const tenant = { id: newId(), name: 'Werkbedrijf', createdAt: new Date() };
    await em.insert(Tenant, { ...tenant, sizeClass: '50-100' });
    await expect(em.nativeUpdate(Tenant, { id: tenant.id }, { sizeClass: 'huge' as never })).rejects.toThrow(
      /size_class/,
    );
  });
});
