import { Failure } from '../common/failure.mjs';
import { say } from '../common/progress.mjs';
import { inWords, sum } from './counts.mjs';
import { inTurn } from './in-turn.mjs';
import { runStep } from './run-step.mjs';
import { steps } from './steps.mjs';

/**
 * Runs steps and closes with one line over all of them.
 * @param {string[]} names all steps when empty
 * @returns {Promise<number>} the exit code: 1 when anything failed
 */
export async function runSteps(names) {
  const chosen = names.length === 0 ? steps : names.map(stepNamed);
  const counts = await inTurn(chosen, (step) => runStep(step, { alone: chosen.length === 1 }));
  const failed = chosen.filter((step) => counts.get(step).failed > 0);
  if (failed.length > 0) say(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  say(inWords(sum([...counts.values()])));
  return failed.length > 0 ? 1 : 0;
}

/** @param {string} name */
function stepNamed(name) {
  const step = steps.find((each) => each.name === name);
  if (step) return step;
  throw new Failure(`No step is called ${name}; there are ${steps.map((each) => each.name).join(', ')}.`);
}
