/** `npm test`: all checks and tests, or those named: node tools/test/test.mjs [STEP…] */
import { enter } from '../bootstrap/enter.mjs';

await enter(import.meta.url, async (names) => {
  const { runSteps } = await import('./run-steps.mjs');
  return runSteps(names);
});
