/**
 * Runs a drill with services of its own: npm run drill -- NAME
 * A drill ends with one line `NAME: FIGURE (target TARGET) ok` or `… short`, and exits with 1 when short.
 */
import { enter } from '../bootstrap/enter.mjs';

await enter(import.meta.url, async ([name]) => {
  const { runNamed } = await import('./run-named.mjs');
  return runNamed('drill', 'tools/drill/drills', name);
});
