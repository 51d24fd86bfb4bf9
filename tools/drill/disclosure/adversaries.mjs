import { singledOut } from './exact-solver.mjs';

const figures = ['total', 'methods'];

/**
 * What those who take part could find out about fewer than five others at the end of a history, from all that each of
 * them saw and her own answers: some people, and the organiser with her four accounts. (Who looks from outside sees less
 * than any of them.)
 *
 * @param {import('./history.mjs').History} history
 * @param {number} viewers how many people, besides the organiser
 * @returns {string[]} one line for each who succeeds
 */
export function whoSucceeds(history, viewers) {
  const { organiser, own, people } = history;
  const adversaries = [
    { name: 'the organiser', person: organiser, knows: [organiser, ...own] },
    ...history.random
      .some(people, viewers)
      .map((person) => ({ name: `person ${person.number}`, person, knows: [person] })),
  ];
  return adversaries.flatMap((adversary) =>
    figures.flatMap((figure) => {
      const found = finds(history, adversary, figure);
      return found ? [`${adversary.name} singles out ${found.join(', ')} by ${figure}`] : [];
    }),
  );
}

function finds(history, { person, knows }, figure) {
  const seen = history.seenBy(person, figure);
  const hasPart = (index) => !history.attempts[index].unscored.includes(figure);
  const sets = seen.map(({ members }) => new Set([...members].filter(hasPart)));
  return singledOut(sets, history.attempts, new Set(knows.map(({ number }) => number)));
}
