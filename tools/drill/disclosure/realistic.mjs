import { alike, decide, kindOf } from '#domain/disclosure';
import { Random } from './random.mjs';

/** Municipalities by province, as they are in the Netherlands since 2023. */
const provinces = {
  Groningen: 10,
  Fryslân: 18,
  Drenthe: 12,
  Overijssel: 25,
  Flevoland: 6,
  Gelderland: 51,
  Utrecht: 26,
  'Noord-Holland': 44,
  'Zuid-Holland': 50,
  Zeeland: 13,
  'Noord-Brabant': 56,
  Limburg: 31,
};
const sizeClasses = ['under-20', '20-50', '20-50', '20-50', '50-100', '50-100', '100-250', '250-plus'];
const functionGroups = ['policy', 'management', 'execution'];

/**
 * 342 organisations of 5 to 200 people who join over the months; some finish again, some leave, and teams hold rounds.
 * @param {number} months
 * @param {(line: string) => void} say
 * @returns {Map<string, { published: number, withheld: Map<string, number> }>} by kind of cohort
 */
export function realisticShares(months, say) {
  const random = new Random(342);
  const organisations = Object.entries(provinces).flatMap(([province, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${province}-${index}`,
      province,
      sizeClass: random.pick(sizeClasses),
    })),
  );
  const people = organisations.flatMap((organisation) =>
    Array.from({ length: random.whole(5, 200) }, () => personOf(organisation, random, months)),
  );
  say(`${organisations.length} organisations, ${people.length} people, ${months} months`);
  const shares = new Map();
  const history = [];
  for (let month = 0; month < months; month += 1) {
    live(people, month, random);
    const rounds = teamsOf(people, month, random);
    const decision = publish(people, rounds, history);
    history.push(...decision.published);
    for (const { cohort } of decision.published) entryOf(shares, cohort).published += 1;
    for (const { cohort, reason } of decision.withheld) {
      const { withheld } = entryOf(shares, cohort);
      withheld.set(reason, (withheld.get(reason) ?? 0) + 1);
    }
  }
  return shares;
}

const personOf = (organisation, random, months) => ({
  organisation,
  group: random.pick(functionGroups),
  joins: random.whole(0, months - 1),
  here: true,
  attempts: [],
});

function live(people, month, random) {
  for (const person of people) {
    const again = person.attempts.length > 0 && person.here && random.happens(0.02);
    if (person.joins === month || again) person.attempts.push({ trace: [], month, round: null });
    if (person.attempts.length > 0 && random.happens(0.005)) person.here = false;
  }
}

/** One organisation in eight holds a round this month, with people who finished in the last three. */
function teamsOf(people, month, random) {
  const byOrganisation = Map.groupBy(people, ({ organisation }) => organisation);
  const rounds = new Set();
  for (const [organisation, colleagues] of byOrganisation) {
    if (!random.happens(0.125)) continue;
    const name = `${organisation.id}/${month}`.replaceAll('/', '-');
    const able = colleagues.filter(
      ({ here, attempts }) => here && attempts.at(-1)?.round === null && attempts.at(-1).month > month - 3,
    );
    for (const { attempts } of random.some(able, random.whole(6, 20))) attempts.at(-1).round = name;
    rounds.add(name);
  }
  return rounds;
}

function publish(people, rounds, history) {
  const active = people.filter(({ attempts }) => attempts.length > 0);
  const contributors = active.map((person) => ({
    organisation: person.organisation.id,
    attempts: person.attempts.map((attempt, at) => ({
      trace: attempt.trace,
      now: at === person.attempts.length - 1 && person.here ? cohortsOf(person, attempt, rounds) : [],
    })),
  }));
  const groups = alike(contributors);
  const candidates = new Set(contributors.flatMap(({ attempts }) => attempts.flatMap(({ now }) => now)));
  const decision = decide(history, groups, [...candidates]);
  const traces = new Map(groups.map((group, index) => [keyOf(group), decision.traces[index]]));
  active.forEach((person, index) => {
    traces.get(keyOf(contributors[index])).forEach((trace, at) => (person.attempts[at].trace = trace));
  });
  return decision;
}

function cohortsOf({ organisation, group }, { round }, rounds) {
  const { id, province, sizeClass } = organisation;
  const team = rounds.has(round) ? [`round:${round}`] : [];
  return [
    ...team,
    'all',
    `function-group:${group}`,
    `size-class:${sizeClass}`,
    `province:${province}`,
    `tenant:${id}`,
  ];
}

const keyOf = ({ organisation, attempts }) =>
  `${organisation};${attempts.map(({ trace, now }) => `${trace.join()}=${now.join()}`).join(';')}`;

function entryOf(shares, cohort) {
  const kind = kindOf(cohort);
  if (!shares.has(kind)) shares.set(kind, { published: 0, withheld: new Map() });
  return shares.get(kind);
}
