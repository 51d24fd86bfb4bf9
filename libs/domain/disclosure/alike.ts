import type { PeopleAlike, TracedAttempt } from './people-alike.js';

/** One person with the attempts that she has or had, the latest last. */
export type Contributor = Omit<PeopleAlike, 'people'>;

/** Puts together those who cannot be told apart. */
export function alike(contributors: Iterable<Contributor>): readonly PeopleAlike[] {
  const groups = new Map<string, { group: PeopleAlike; people: number }>();
  for (const contributor of contributors) {
    const key = keyOf(contributor);
    const found = groups.get(key);
    if (found) found.people += 1;
    else groups.set(key, { group: { ...contributor, people: 1 }, people: 1 });
  }
  return [...groups.values()].map(({ group, people }) => ({ ...group, people }));
}

const keyOf = ({ attempts, organisation, agreed }: Contributor): string =>
  JSON.stringify([organisation, agreed === true, ...attempts.map(stateOf)]);

const stateOf = ({ trace, now, unscored = [] }: TracedAttempt): unknown => [
  trace,
  [...now].sort(),
  [...unscored].sort(),
];
