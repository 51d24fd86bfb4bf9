import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '../common/failure.mjs';
import { root } from '../common/paths.mjs';

const nx = join(root, 'node_modules/nx/dist/bin/nx.js');

/** Builds the server, whose own code reads and checks content; what has not changed comes from the cache. */
export function buildServer() {
  const args = [nx, 'build', 'server', '--outputStyle=static'];
  const env = { ...process.env, NX_DAEMON: 'false' };
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Failure(`The server cannot be built:\n${stdout}`);
}
