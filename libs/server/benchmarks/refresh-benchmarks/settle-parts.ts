import type { EntityManager } from '@mikro-orm/postgresql';
import { type Contribution, contributionsIn, type Part } from './contribution.js';
import { type CountedPart, PartTallies, writeParts } from './parts.js';
import type { Structures } from './structures.js';

/** Before all others. */
const firstId = '00000000-0000-0000-0000-000000000000';

/**
 * Counts anew the parts from which somebody was erased, or marked her attempt as a try-out: it went at once or cannot be
 * seen any more, so that the sums hold more people than there are contributions. Nothing else makes them differ.
 */
export async function settleParts(em: EntityManager, structures: Structures): Promise<void> {
  const differing = await em.execute<Part[]>(
    `select p.scan_code as "scanCode", p.tenant_id as "tenantId", p.function_group as "functionGroup"
     from benchmark_part p
     left join (
       select scan_code, coalesce(tenant_id::text, '') as tenant, coalesce(function_group, '') as part, count(*) as people
       from benchmark_contribution group by 1, 2, 3
     ) c on c.scan_code = p.scan_code and c.tenant = coalesce(p.tenant_id::text, '')
       and c.part = coalesce(p.function_group, '')
     where p.people <> coalesce(c.people, 0)`,
  );
  for (const part of differing) {
    await writeParts(em, [await countedAnew(em, part, structures)]);
  }
}

/** People counted at a time. */
const most = 20_000;

/** The sums of a part, counted from nothing. */
export async function countedAnew(
  em: EntityManager,
  part: Part,
  structures: Structures,
): Promise<CountedPart> {
  const tallies = new PartTallies(structures);
  for (let after: string | undefined = firstId; after !== undefined;) {
    const some: Contribution[] = await contributionsIn(em, part, { after, most });
    tallies.count(some, 1);
    after = some.at(most - 1)?.accountId;
  }
  return tallies.of(part);
}
