/**
 * Prints a drill's closing line and ends the process.
 * @param {string} name
 * @param {string} figure what was measured, with its unit
 * @param {string} target what it had to be
 * @param {boolean} met
 * @returns {never}
 */
export function verdict(name, figure, target, met) {
  process.stdout.write(`${name}: ${figure} (target ${target}) ${met ? 'ok' : 'short'}\n`);
  process.exit(met ? 0 : 1);
}
