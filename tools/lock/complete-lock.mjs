/**
 * Adds to package-lock.json the builds for other platforms that npm left out because the registry lacks them;
 * without them `npm ci` refuses the lock file. To be run after each change of dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../common/paths.mjs';
import { say } from '../common/progress.mjs';
import { completeLock } from './missing-builds.mjs';

const file = join(root, 'package-lock.json');
const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(`package-lock.json: ${added.length} entries added`);
