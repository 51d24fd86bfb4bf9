import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PackJourney } from './packs.ts';

/** A change of one file of a pack: what it says now, and what it is to say. */
export type FileChange = { readonly file: string; readonly from: string | RegExp; readonly to: string };

/** Publishes a stack's pack with a change, as an operator does; without one, as it is shipped. */
export async function publish(pack: PackJourney, change?: FileChange): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  try {
    await cp(pack.folder, folder, { recursive: true });
    if (change) await applyChange(folder, change);
    const stack = JSON.parse(process.env[`E2E_OPERATE_${pack.name}`] ?? '{}') as NodeJS.ProcessEnv;
    const env = { ...stack, CONTENT_DIR: folder };
    await promisify(execFile)(process.execPath, ['dist/server/apps/operate/src/main.js', 'publish-content'], {
      env,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function applyChange(folder: string, { file, from, to }: FileChange): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing changed in ${file}`);
  await writeFile(path, changed);
}
