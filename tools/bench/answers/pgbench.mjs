import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The same by PostgreSQL's own pgbench, without HTTP: one script per person, so that each finds a session.
 * @param {string} databaseUrl as the role of the API
 * @param {import('./people.mjs').Filler[]} fillers
 * @param {number} seconds
 * @returns {Promise<number | undefined>} transactions a second; undefined where there is no pgbench
 */
export async function pgbench(databaseUrl, fillers, seconds) {
  const folder = await mkdtemp(join(tmpdir(), 'pgbench-'));
  try {
    const files = await Promise.all(
      fillers.map((filler, index) => script(join(folder, `${index}.sql`), filler)),
    );
    const clients = String(fillers.length);
    const load = ['-n', '-M', 'prepared', '-c', clients, '-j', '1', '-T', String(seconds)];
    const { stdout } = await promisify(execFile)('pgbench', [
      ...load,
      ...files.flatMap((file) => ['-f', file]),
      databaseUrl,
    ]);
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} file @param {import('./people.mjs').Filler} filler */
async function script(file, { account, attempt, hash }) {
  const levels = `(array['inactive', 'starting', 'onTrack', 'advanced', 'leading', 'unknown'])`;
  await writeFile(
    file,
    `\\set statement random(1, 24)
\\set answer random(1, 6)
select id, account_id, factors, ends_with_browser, confirmed_at, expires_at from find_session('${hash}');
select save_answer('${account}', '${attempt}', :statement, ${levels}[:answer], clock_timestamp());
`,
  );
  return file;
}
