import type { EntityManager } from '@mikro-orm/postgresql';
import { contributionsIn, type Part } from './contribution.js';
import { PartTallies, writeParts } from './parts.js';
import type { Structures } from './structures.js';

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
    const tallies = new PartTallies(structures);
    const counted = tallies.of(part);
    tallies.count(await contributionsIn(em, part), 1);
    await writeParts(em, [counted]);
  }
}
