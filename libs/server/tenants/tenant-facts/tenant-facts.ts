import type { EntityManager } from '@mikro-orm/postgresql';
import type { SizeClass } from '#domain/benchmark';
import { Municipality } from './municipality.entity.js';

/** What an organisation is compared by. */
export type TenantFacts = {
  readonly municipalityCode: string | null;
  readonly province: string | null;
  readonly sizeClass: SizeClass | null;
};

export const noFacts: TenantFacts = { municipalityCode: null, province: null, sizeClass: null };

/**
 * The facts of an organisation that is a municipality: its province comes along, its size class never does.
 * @param em with `Municipality`
 */
export async function factsOfMunicipality(em: EntityManager, code: string): Promise<TenantFacts> {
  const { province } = await em.findOneOrFail(Municipality, { code });
  return { ...noFacts, municipalityCode: code, province };
}
