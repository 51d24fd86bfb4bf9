import { exportPack } from '#server/content';
import type { OperateConfig } from '#server/platform/config';
import { withContent } from './content-orm.js';
import { say } from './say.js';

/** Writes the published edition of a scan to the content folder, byte for byte as it was imported. */
export async function exportContent(config: OperateConfig): Promise<void> {
  const number = await withContent(config, (em) =>
    exportPack(em, config.SCAN, 'published', config.CONTENT_DIR),
  );
  say({ step: 'content', message: `Wrote edition ${number} to ${config.CONTENT_DIR}` });
}
