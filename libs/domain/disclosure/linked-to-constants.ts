import { constant } from './form.js';
import type { Contributors } from './isolation.js';

/**
 * The contributors whose forms hang together with a constant by the unknowns that they share, also through others. The
 * rest vanishes when its unknowns do, whatever becomes of these: nobody needs to be left of it.
 */
export function linkedToConstants(contributors: readonly Contributors[]): readonly Contributors[] {
  const byUnknown = new Map<number, Contributors[]>();
  for (const contributor of contributors) {
    for (const unknown of unknownsOf(contributor)) {
      const others = byUnknown.get(unknown);
      if (others) others.push(contributor);
      else byUnknown.set(unknown, [contributor]);
    }
  }
  const linked = new Set<Contributors>();
  const seen = new Set<number>();
  const waiting = [constant];
  for (let unknown = waiting.pop(); unknown !== undefined; unknown = waiting.pop()) {
    if (seen.has(unknown)) continue;
    seen.add(unknown);
    for (const contributor of byUnknown.get(unknown) ?? []) {
      if (linked.has(contributor)) continue;
      linked.add(contributor);
      waiting.push(...unknownsOf(contributor));
    }
  }
  return [...linked];
}

/** Contributors are asked for again and again, and never change their forms. */
const known = new WeakMap<Contributors, ReadonlySet<number>>();

function unknownsOf(contributor: Contributors): ReadonlySet<number> {
  const found = known.get(contributor);
  if (found) return found;
  const unknowns = new Set(contributor.forms.flatMap((form) => form.unknowns));
  known.set(contributor, unknowns);
  return unknowns;
}
