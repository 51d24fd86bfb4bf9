import type { EntityManager } from '@mikro-orm/postgresql';
import type { Entrant } from '#server/disclosure';
import { idList, type Part } from './contribution.js';
import type { RefreshRun } from './refresh-run.js';

/** A part as the register knows it: all who count in one place are alike. */
export const placeKey = ({ tenantId, functionGroup }: Pick<Part, 'tenantId' | 'functionGroup'>): string =>
  `${tenantId ?? ''}/${functionGroup ?? ''}`;

/**
 * Tells the register where these people count from now on, or that they do not; scan by scan.
 *
 * @param parts all in which they count
 */
export async function placePeople(
  em: EntityManager,
  { register, scans }: Pick<RefreshRun, 'register' | 'scans'>,
  accounts: readonly string[],
  parts: readonly Part[],
): Promise<void> {
  for (const scan of scans) {
    const here = parts.filter(({ scanCode }) => scanCode === scan);
    await register.place(em, scan, {
      sql: `select w.account_id, c.attempt_id, c.place from unnest(?::uuid[]) as w(account_id) left join lateral (
          select attempt_id, concat(tenant_id, '/', function_group) as place from benchmark_contribution
          where account_id = w.account_id and scan_code = ? offset 0
        ) c on true`,
      values: [idList(accounts), scan],
      places: new Map(here.map((one): [string, Entrant] => [placeKey(one), { organisation: one.tenantId }])),
    });
  }
}
