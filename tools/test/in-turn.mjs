const AT_ONCE = 2;

/**
 * Runs steps one after another, and neighbours that may go beside others two at a time.
 * @template {{ beside?: boolean }} S
 * @template R
 * @param {readonly S[]} steps
 * @param {(step: S) => Promise<R>} run
 * @returns {Promise<Map<S, R>>} what came of each
 */
export async function inTurn(steps, run) {
  const results = new Map();
  const waiting = [...steps];
  const lane = async (together) => {
    for (let step = together.shift(); step; step = together.shift()) results.set(step, await run(step));
  };
  while (waiting.length > 0) {
    const alone = waiting.findIndex(({ beside }) => !beside);
    const together = waiting.splice(0, alone === 0 ? 1 : alone === -1 ? waiting.length : alone);
    await Promise.all(Array.from({ length: AT_ONCE }, () => lane(together)));
  }
  return results;
}
