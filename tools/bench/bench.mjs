/**
 * Measures the built product with services of its own: npm run bench -- NAME
 * A benchmark ends with one line `NAME: FIGURE (target TARGET) ok` or `… short`, and exits with 1 when short.
 */
import { enter } from '../bootstrap/enter.mjs';

await enter(import.meta.url, async ([name]) => {
  const { runNamed } = await import('../drill/run-named.mjs');
  return runNamed('benchmark', 'tools/bench/benches', name);
});
