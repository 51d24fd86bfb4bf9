import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether editors changed texts of a scan in the back office: then files that come from elsewhere do not replace them. */
export async function isEdited(em: EntityManager, scanCode: string): Promise<boolean> {
  const rows: unknown[] = await em.execute('select 1 from content_change where scan_code = ? limit 1', [
    scanCode,
  ]);
  return rows.length > 0;
}
