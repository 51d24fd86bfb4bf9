import { parseArgs } from 'node:util';
import { Failure } from '../common/failure.mjs';

/**
 * @param {string[]} args
 * @returns {{ fresh: boolean }}
 */
export function readFlags(args) {
  try {
    const { values } = parseArgs({ args, options: { fresh: { type: 'boolean', default: false } } });
    return values;
  } catch {
    throw new Failure(`Unknown: ${args.join(' ')}. Use npm start, or npm start -- --fresh to begin anew.`);
  }
}
