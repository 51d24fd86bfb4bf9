import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stopPostgresLeftover } from '../services/postgres/embedded.mjs';
import { outsideFolder } from '../services/postgres/home.mjs';
import { stopRedisLeftover } from '../services/redis/embedded.mjs';

/** What a run makes in its data folder, and nothing else. */
const MADE = ['postgres', 'redis', 'mail', 'logs', 'secrets.json'];

/**
 * Removes the data of earlier runs.
 * @param {string} dataDir
 */
export async function removeData(dataDir) {
  const outside = outsideFolder(dataDir);
  for (const folder of [dataDir, outside]) await stopPostgresLeftover(join(folder, 'postgres'));
  await stopRedisLeftover(join(dataDir, 'redis'));
  for (const path of [...MADE.map((name) => join(dataDir, name)), join(outside, 'postgres')]) {
    rmSync(path, { recursive: true, force: true });
  }
}
