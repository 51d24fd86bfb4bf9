import { platformOf } from './platform.mjs';

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

const FOLDER = 'node_modules/';

/**
 * The lock file with an entry for every optional dependency.
 * @param {Lock} lock
 * @returns {{ lock: Lock, added: string[] }} and the places in it that are new
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, place, name, range)) continue;
      const free = packages[FOLDER + name] ? `${place}/${FOLDER}${name}` : FOLDER + name;
      packages[free] = newEntry(name, range, entry);
      added.push(free);
    }
  }
  return { lock: { ...lock, packages: sorted(packages) }, added };
}

/**
 * Whether a package finds what it asks for, as Node looks for it: beside itself, then further up.
 * @param {Record<string, Entry>} packages
 * @param {string} place
 * @param {string} name
 * @param {string} range
 */
function isLocked(packages, place, name, range) {
  const found = placesUp(place)
    .map((folder) => packages[`${folder}${FOLDER}${name}`])
    .find(Boolean);
  return found !== undefined && (!isExact(range) || found.version === range);
}

/** @param {string} place @returns {string[]} prefixes, the nearest first */
function placesUp(place) {
  if (place === '') return [''];
  const end = place.lastIndexOf(`/${FOLDER}`);
  return [`${place}/`, ...placesUp(end < 0 ? '' : place.slice(0, end))];
}

/** @param {string} range */
function isExact(range) {
  return /^\d/.test(range);
}

/** @param {string} name @param {string} range @param {Entry} owner @returns {Entry} */
function newEntry(name, range, owner) {
  const version = range.replace(/^[\^~]/, '');
  return { version, ...platformOf(name), ...(owner.dev && { dev: true }), optional: true };
}

/** In npm's own order, so that nothing else in the file moves. @param {Record<string, Entry>} packages */
function sorted(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
