import { PackError } from './pack-error.js';

/** Something in a pack, and the file and line where it stands. */
export type Found<T> = { readonly key: T; readonly where: string };

/**
 * Whether a place of a pack holds what is wanted: all of it, nothing else, nothing twice.
 * @throws PackError naming where the first strange or doubled one stands, or what is missing from `place`.
 */
export function sameThings<T>(
  place: string,
  what: string,
  wanted: readonly T[],
  found: readonly Found<T>[],
): void {
  const keys = found.map(({ key }) => key);
  const twice = found.find(({ key }, index) => keys.indexOf(key) !== index);
  if (twice) throw new PackError(twice.where, `${what} ${String(twice.key)} is there twice`);
  const missing = wanted.find((key) => !keys.includes(key));
  if (missing !== undefined) throw new PackError(place, `${what} ${String(missing)} is missing`);
  const strange = found.find(({ key }) => !wanted.includes(key));
  if (strange) throw new PackError(strange.where, `${what} ${String(strange.key)} is not in scan.yaml`);
}
