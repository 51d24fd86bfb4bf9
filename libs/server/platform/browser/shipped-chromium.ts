import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { lstat, mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/**
 * The Chromium of the npm package @sparticuz/chromium, unpacked once. The package itself unpacks to, and trusts,
 * a fixed name in the shared temporary folder; this does so in a folder that only this user can enter.
 * @returns the path of the program.
 * @throws when none ships for this machine.
 */
export async function shippedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium ships for this machine: set CHROMIUM_PATH to one');
  }
  const { version, archive } = shippedArchive();
  const program = join(await privateFolder(), `chromium-${version}`);
  if (!existsSync(program)) await unpack(archive, program);
  return program;
}

function shippedArchive(): { version: string; archive: string } {
  const require = createRequire(import.meta.url);
  const folder = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = require(join(folder, 'package.json')) as { version: string };
  return { version, archive: join(folder, 'bin', 'chromium.br') };
}

async function privateFolder(): Promise<string> {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `quickscan-chromium-${uid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  const isPrivate = found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
  if (!isPrivate) throw new Error(`${folder} is not private: remove it, or set CHROMIUM_PATH`);
  return folder;
}

/** Whole or not at all: another process may be unpacking too. */
async function unpack(archive: string, program: string): Promise<void> {
  const fresh = `${program}.${process.pid}`;
  await pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    createWriteStream(fresh, { mode: 0o700 }),
  );
  await rename(fresh, program);
}
