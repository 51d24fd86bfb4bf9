import type { OperateConfig } from '#server/platform/config';
import { exportContent } from './export-content.js';
import { importContent, publishContent, publishShippedContent } from './import-content.js';
import { inviteFirstAdministrator } from './invite-first-administrator.js';
import { loadDemo } from './load-demo.js';
import { migrateDatabase } from './migrate-database.js';
import { provisionDatabase } from './provision-database.js';
import { refreshBenchmarks } from './refresh-benchmarks.js';
import { refuseDemo } from './refuse-demo.js';

type Command = (config: OperateConfig) => Promise<void>;

/** Everything that makes an installation ready to serve; each step does only what is still to be done. */
const prepare: Command = async (config) => {
  if (config.DATABASE_ADMIN_URL) await provisionDatabase(config);
  await migrateDatabase(config);
  await refuseDemo(config);
  await publishShippedContent(config);
  if (config.DEMO === '1') await loadDemo(config);
  await inviteFirstAdministrator(config);
};

/** The operator's commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  prepare,
  provision: provisionDatabase,
  migrate: migrateDatabase,
  'import-content': importContent,
  'publish-content': publishContent,
  'export-content': exportContent,
  'refresh-benchmarks': refreshBenchmarks,
};
