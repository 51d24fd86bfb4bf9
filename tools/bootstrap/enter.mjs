import { report } from '../common/failure.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runUnderPinnedNode } from './pinned-node.mjs';

/**
 * The way into every script of `tools/`: installs what is missing, goes on under the Node that the lock file names,
 * and ends with the exit code of the work, or with one line on what went wrong.
 * @param {string} scriptUrl `import.meta.url` of the script
 * @param {(args: string[]) => Promise<number>} work loads the rest with `import()`, since packages may be missing before
 */
export async function enter(scriptUrl, work) {
  try {
    const installed = await ensureDependencies();
    await runUnderPinnedNode(scriptUrl, installed);
    process.exit(await work(process.argv.slice(2)));
  } catch (error) {
    report(error);
    process.exit(1);
  }
}
