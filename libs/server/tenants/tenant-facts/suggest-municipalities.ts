import type { EntityManager } from '@mikro-orm/postgresql';
import { Tenant } from '../tenant.entity.js';
import { Municipality } from './municipality.entity.js';

/** How many suggestions are given at once: enough to choose from, few enough to read. */
const maximum = 20;

/** A municipality to make an organisation of. */
export type Suggestion = Pick<Municipality, 'code' | 'name' | 'province'>;

/**
 * The municipalities whose name, or another name in use, holds the query and that have no organisation yet.
 * @param em with `Tenant` and `Municipality`
 */
export async function suggestMunicipalities(em: EntityManager, query: string): Promise<Suggestion[]> {
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const taken = await em.find(Tenant, { municipalityCode: { $ne: null } });
  const found = await em.find(
    Municipality,
    {
      code: { $nin: taken.flatMap(({ municipalityCode }) => municipalityCode ?? []) },
      $or: [{ name: { $ilike: pattern } }, { alsoKnownAs: { $ilike: pattern } }],
    },
    { orderBy: { name: 'asc' }, limit: maximum },
  );
  return found.map(({ code, name, province }) => ({ code, name, province }));
}
