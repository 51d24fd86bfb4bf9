import { expect, test } from '@jest/globals';
import { inTurn } from './in-turn.mjs';

/** Runs steps of these names, those with a `+` beside others, and notes how. */
async function noted(...names) {
  const notes = [];
  const steps = names.map((name) => ({ name, beside: name.endsWith('+') }));
  const results = await inTurn(steps, async ({ name }) => {
    notes.push(`begin ${name}`);
    await new Promise((resolve) => setTimeout(resolve));
    notes.push(`end ${name}`);
    return name.length;
  });
  return { notes, results: [...results].map(([{ name }, result]) => [name, result]) };
}

test('one step waits for the one before', async () => {
  const { notes, results } = await noted('build', 'e2e');
  expect(notes).toEqual(['begin build', 'end build', 'begin e2e', 'end e2e']);
  expect(results).toEqual([
    ['build', 5],
    ['e2e', 3],
  ]);
});

test('those that may go beside others go two at a time, and all of them before the next', async () => {
  const { notes, results } = await noted('a+', 'b+', 'c+', 'last', 'd+');
  expect(notes.slice(0, 2)).toEqual(['begin a+', 'begin b+']);
  expect(notes.indexOf('begin c+')).toBeGreaterThan(notes.indexOf('end a+'));
  expect(notes.slice(-4)).toEqual(['begin last', 'end last', 'begin d+', 'end d+']);
  expect(results.map(([name]) => name).sort()).toEqual(['a+', 'b+', 'c+', 'd+', 'last']);
});

test('a step that cannot be run fails the whole', async () => {
  const failing = inTurn([{ beside: true }], () => Promise.reject(new Error('no such program')));
  await expect(failing).rejects.toThrow('no such program');
});
