import type { EntityManager } from '@mikro-orm/postgresql';
import { addTally, countAttempt, emptyTally, type Tally, type Times } from '#domain/benchmark';
import { newId } from '#server/platform/database';
import type { Contribution, Part } from './contribution.js';
import type { Structures } from './structures.js';

/** A part with its sums. */
export type CountedPart = Part & { readonly tally: Tally };

const keyOf = ({ scanCode, tenantId, functionGroup }: Part): string =>
  JSON.stringify([scanCode, tenantId, functionGroup]);

/** Sums per part, to be added to what the database has. */
export class PartTallies {
  private readonly tallies = new Map<string, CountedPart>();

  constructor(private readonly structures: Structures) {}

  count(contributions: readonly Contribution[], times: Times): void {
    for (const contribution of contributions) {
      const clusters = this.structures.get(contribution.editionId) ?? [];
      countAttempt(this.of(contribution).tally, clusters, contribution.levels, times);
    }
  }

  /** The sums of one part so far, which may be added to. */
  of({ scanCode, tenantId, functionGroup }: Part): CountedPart {
    const key = keyOf({ scanCode, tenantId, functionGroup });
    const known = this.tallies.get(key) ?? { scanCode, tenantId, functionGroup, tally: emptyTally() };
    this.tallies.set(key, known);
    return known;
  }

  all(): CountedPart[] {
    return [...this.tallies.values()];
  }
}

const readColumns =
  'p.scan_code as "scanCode", p.tenant_id as "tenantId", p.function_group as "functionGroup", p.tally';

/** Every part with its sums. */
export const readParts = (em: EntityManager): Promise<CountedPart[]> =>
  em.execute<CountedPart[]>(`select ${readColumns} from benchmark_part p where p.people > 0`);

/** Adds to the parts in the database. */
export async function addToParts(em: EntityManager, tallies: PartTallies): Promise<void> {
  const known = await em.execute<CountedPart[]>(
    `select ${readColumns} from benchmark_part p
     join jsonb_to_recordset(?::jsonb) as w("scanCode" text, "tenantId" text, "functionGroup" text)
       on p.scan_code = w."scanCode" and coalesce(p.tenant_id::text, '') = coalesce(w."tenantId", '')
       and coalesce(p.function_group, '') = coalesce(w."functionGroup", '')`,
    [
      JSON.stringify(
        tallies.all().map(({ scanCode, tenantId, functionGroup }) => ({ scanCode, tenantId, functionGroup })),
      ),
    ],
  );
  for (const part of known) addTally(tallies.of(part).tally, part.tally);
  await writeParts(em, tallies.all());
}

/** Sets the sums of these parts. */
export async function writeParts(em: EntityManager, parts: readonly CountedPart[]): Promise<void> {
  const rows = parts.map((part) => ({ ...part, id: newId(), people: part.tally.people }));
  await em.execute(
    `insert into benchmark_part (id, scan_code, tenant_id, function_group, people, tally)
     select r.id, r."scanCode", r."tenantId", r."functionGroup", r.people, r.tally
     from jsonb_to_recordset(?::jsonb)
       as r(id uuid, "scanCode" text, "tenantId" uuid, "functionGroup" text, people integer, tally jsonb)
     on conflict (scan_code, tenant_id, function_group)
       do update set people = excluded.people, tally = excluded.tally`,
    [JSON.stringify(rows)],
  );
}
