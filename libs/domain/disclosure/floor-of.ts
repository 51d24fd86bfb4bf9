import type { CohortKind } from './cohort.js';

/** The least number of distinct people and of organisations; all personal spaces together are one organisation. */
export type Floor = { readonly people: number; readonly organisations: number };

const nationwide: Floor = { people: 10, organisations: 3 };

const floors: Readonly<Record<CohortKind, Floor>> = {
  round: { people: 6, organisations: 0 },
  'round-function-group': { people: 5, organisations: 0 },
  'round-department': { people: 6, organisations: 0 },
  tenant: { people: 10, organisations: 0 },
  all: nationwide,
  'function-group': nationwide,
  'size-class': nationwide,
  province: nationwide,
};

/** The floor of a kind of cohort (P-8). */
export const floorOf = (kind: CohortKind): Floor => floors[kind];
