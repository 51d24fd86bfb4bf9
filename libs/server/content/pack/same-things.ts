import type { PackProblem, Where } from './pack-error.js';

/** Something in a pack, and where it stands. */
export type Found<T> = Where & { readonly key: T };

/** What a place of a pack has to hold. */
export type Wanted<T> = {
  readonly file: string;
  /** What each of them is, in one word. */
  readonly what: string;
  readonly keys: readonly T[];
};

/** Where a place of a pack does not hold what is wanted: all of it, nothing else, nothing twice. */
export const sameThings = <T>(wanted: Wanted<T>, found: readonly Found<T>[]): PackProblem[] => [
  ...twiceThere(wanted.what, found),
  ...missingThings(wanted, found),
  ...strangeThings(wanted, found),
];

/** What stands there for the second time, or more often. */
export const twiceThere = <T>(what: string, found: readonly Found<T>[]): PackProblem[] =>
  found
    .filter(({ key }, index) => found.findIndex((other) => other.key === key) < index)
    .map(({ key, ...where }) => ({ ...where, reason: `${what} ${String(key)} is there twice` }));

const missingThings = <T>({ file, what, keys }: Wanted<T>, found: readonly Found<T>[]): PackProblem[] =>
  keys
    .filter((key) => !found.some((one) => one.key === key))
    .map((key) => ({ file, reason: `${what} ${String(key)} is missing` }));

/** What stands there and is not wanted. */
export const strangeThings = <T>({ what, keys }: Wanted<T>, found: readonly Found<T>[]): PackProblem[] =>
  found
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, ...where }) => ({ ...where, reason: `${what} ${String(key)} is not in scan.yaml` }));
