/**
 * Runs a drill with services of its own: npm run drill -- NAME
 * A drill ends with one line `NAME: FIGURE (target TARGET) ok` or `… short`, and exits with 1 when short.
 */
import { readdirSync } from 'node:fs';
import { enter } from '../bootstrap/enter.mjs';

const folder = new URL('./drills/', import.meta.url);

await enter(import.meta.url, async ([name]) => {
  const { Failure } = await import('../common/failure.mjs');
  const { runWithServices } = await import('../test/temporary-services.mjs');
  const names = readdirSync(folder).map((file) => file.replace(/\.mjs$/, ''));
  if (!names.includes(name)) throw new Failure(`Name a drill: ${names.join(', ')}.`);
  return runWithServices(['node', `tools/drill/drills/${name}.mjs`]);
});
