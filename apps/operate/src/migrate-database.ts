import type { OperateConfig } from '#server/platform/config';
import { migrate } from '#server/platform/database';
import { say } from './say.js';

/** Brings the tables up to date. */
export async function migrateDatabase(config: OperateConfig): Promise<void> {
  const applied = await migrate(config.DATABASE_OWNER_URL, config.MIGRATIONS_DIR);
  say({
    step: 'migrate',
    message: applied.length ? `Applied ${applied.join(', ')}` : 'Tables are up to date',
  });
}
