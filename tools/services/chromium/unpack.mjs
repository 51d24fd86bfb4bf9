import { execFile, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);

/**
 * Unpacks a program.
 * @param {string} source a Brotli file
 * @param {string} target
 */
export async function unpackFile(source, target) {
  await pipeline(
    createReadStream(source),
    createBrotliDecompress(),
    createWriteStream(target, { mode: 0o755 }),
  );
}

/**
 * Unpacks an archive.
 * @param {string} source a tar file, Brotli-compressed
 * @param {string} folder
 */
export async function unpackTar(source, folder) {
  const archive = join(folder, basename(source, '.br'));
  await unpackFile(source, archive);
  await run('tar', ['-x', '--no-same-owner', '-f', archive, '-C', folder]);
  rmSync(archive);
}

/**
 * Whether a browser starts with this environment added.
 * @param {string} program
 * @param {Record<string, string>} env
 */
export function runs(program, env) {
  return spawnSync(program, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;
}
