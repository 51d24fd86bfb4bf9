import { enoughOthers } from './enough-others.js';
import { Equations } from './equations.js';
import { constant, type Form, isConstant, isZero } from './form.js';
import { gcd } from './gcd.js';
import { type HeadCount, nobody, together } from './head-count.js';

/** People whose contributions to a combination of figures are these forms. */
export type Contributors = { readonly count: HeadCount; readonly forms: readonly Form[] };

/** Who contributes, which forms vanish already, and who is left already. */
export type Problem = {
  readonly contributors: readonly Contributors[];
  readonly equations: Equations;
  readonly left: HeadCount;
};

/** How far to search: the number of combinations of contributors to try before giving up. */
export type Patience = { branches: number };

export type Finding = 'none' | 'isolated' | 'gaveUp';

/** Contributors with the same form, which vanish together or not at all. */
type Bundle = { readonly form: Form; count: HeadCount };

/**
 * Whether the unknowns can be chosen such that few people are left whose contribution is not zero: so few that somebody
 * does not have five *others* among them. Exact: `none` and `isolated` are proofs; `gaveUp` says that patience ran out.
 *
 * Forms that so many people share that their contribution must vanish are set to zero, over and over; what is then
 * still open is tried both ways, zero first, and a way ends as soon as enough others cannot but be left.
 */
export function findIsolation({ contributors, equations, left }: Problem, patience: Patience): Finding {
  if (patience.branches-- <= 0) return 'gaveUp';
  const state = settle(contributors, equations, left);
  if (state === null) return 'none';
  const open = heaviest(state.bundles);
  if (open === undefined) return 'isolated';
  const vanishing = state.equations.with([open.form]) as Equations;
  const first = findIsolation({ contributors: state.open, equations: vanishing, left: state.left }, patience);
  if (first !== 'none') return first;
  const [staying, others] = partitionBy(state.open, ({ forms }) =>
    forms.some((form) => same(form, open.form)),
  );
  const more = together(state.left, total(staying));
  return findIsolation({ contributors: others, equations: state.equations, left: more }, patience);
}

/** What follows without choosing from people who contribute to no new figure: which multiples vanish, who is open. */
export function conclude(contributors: readonly Contributors[]): Problem {
  const { equations, open, left } = settle(contributors, Equations.none, nobody) as State;
  return { equations, contributors: open, left };
}

type State = {
  readonly equations: Equations;
  readonly open: readonly Contributors[];
  readonly left: HeadCount;
  readonly bundles: readonly Bundle[];
};

/** Draws all conclusions that need no choice; `null` once enough others are left for sure. */
function settle(
  contributors: readonly Contributors[],
  given: Equations,
  leftBefore: HeadCount,
): State | null {
  let equations = given;
  let open = contributors;
  let left = leftBefore;
  for (;;) {
    const reduced = open.map((each) => reduceForms(each, equations));
    const [staying, rest] = partitionBy(reduced, ({ forms }) => forms.some(isConstant));
    left = together(left, total(staying));
    open = rest.filter(({ forms }) => forms.length > 0);
    if (enoughOthers(together(left, inevitable(open)))) return null;
    const bundles = bundled(open);
    const heavy = bundles.filter(({ count }) => enoughOthers(together(left, count)));
    if (heavy.length === 0) return { equations, open, left, bundles };
    const larger = equations.with(heavy.map(({ form }) => form));
    if (larger === null) return null;
    equations = larger;
  }
}

function reduceForms({ count, forms }: Contributors, equations: Equations): Contributors {
  return { count, forms: forms.map((form) => equations.reduce(form)).filter((form) => !isZero(form)) };
}

const total = (contributors: readonly Contributors[]): HeadCount =>
  contributors.reduce((sum, { count }) => together(sum, count), nobody);

/** Contributors by form; who has several forms is in several bundles. */
function bundled(contributors: readonly Contributors[]): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const { count, forms } of contributors) {
    const keys = new Set<string>();
    for (const form of forms) {
      const key = remembered(keyOfForm, form, keyOf);
      if (keys.has(key)) continue;
      keys.add(key);
      const bundle = bundles.get(key);
      if (bundle) bundle.count = together(bundle.count, count);
      else bundles.set(key, { form, count });
    }
  }
  return [...bundles.values()];
}

/**
 * How many are left whatever the unknowns are: of forms that differ by a constant, one can vanish at most.
 * Each contributor is counted by one form, so nobody is counted twice.
 */
function inevitable(contributors: readonly Contributors[]): HeadCount {
  const families = new Map<string, Map<string, HeadCount>>();
  for (const { count, forms } of contributors) {
    const [family, member] = remembered(familyOfForm, forms.at(-1) as Form, familyOf);
    const members = families.get(family) ?? new Map<string, HeadCount>();
    members.set(member, together(members.get(member) ?? nobody, count));
    families.set(family, members);
  }
  return [...families.values()].map(allButLargest).reduce(together, nobody);
}

function allButLargest(members: ReadonlyMap<string, HeadCount>): HeadCount {
  const counts = [...members.values()];
  const sum = counts.reduce(together, nobody);
  return {
    people: sum.people - Math.max(...counts.map(({ people }) => people)),
    confirmed: sum.confirmed - Math.max(...counts.map(({ confirmed }) => confirmed)),
  };
}

/** What forms that differ by a constant share, and what sets them apart. */
function familyOf({ unknowns, coefficients }: Form): readonly [string, string] {
  const from = unknowns[0] === constant ? 1 : 0;
  const divisor = coefficients.slice(from).reduce((common, value) => gcd(common, Math.abs(value)), 0);
  const linear = coefficients.slice(from).map((value) => value / divisor);
  const offset = from === 1 ? (coefficients[0] as number) : 0;
  const common = gcd(divisor, Math.abs(offset));
  return [`${unknowns.slice(from).join()}:${linear.join()}`, `${offset / common}/${divisor / common}`];
}

const heaviest = (bundles: readonly Bundle[]): Bundle | undefined =>
  bundles.reduce<Bundle | undefined>(
    (most, bundle) => (most && most.count.people >= bundle.count.people ? most : bundle),
    undefined,
  );

const keyOf = ({ unknowns, coefficients }: Form): string => `${unknowns.join()}:${coefficients.join()}`;

const same = (one: Form, other: Form): boolean => keyOf(one) === keyOf(other);

function partitionBy<T>(items: readonly T[], holds: (item: T) => boolean): readonly [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (holds(item) ? yes : no).push(item);
  return [yes, no];
}

/** Forms are looked at again and again, and never change. */
const familyOfForm = new WeakMap<Form, readonly [string, string]>();
const keyOfForm = new WeakMap<Form, string>();

function remembered<T>(known: WeakMap<Form, T>, form: Form, work: (form: Form) => T): T {
  const found = known.get(form);
  if (found !== undefined) return found;
  const made = work(form);
  known.set(form, made);
  return made;
}
