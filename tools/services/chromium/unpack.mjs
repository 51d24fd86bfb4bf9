import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

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
  const tar = spawn('tar', ['-x', '--no-same-owner', '-C', folder], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(tar, 'close');
  await pipeline(createReadStream(source), createBrotliDecompress(), tar.stdin);
  const [code] = await ended;
  if (code !== 0) throw new Error(`tar could not unpack ${source}`);
}

/**
 * Whether a browser starts with this environment added.
 * @param {string} program
 * @param {Record<string, string>} env
 */
export function runs(program, env) {
  return spawnSync(program, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;
}
