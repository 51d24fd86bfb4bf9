import { randomInt } from 'node:crypto';
import { hashToken } from '#server/platform/auth';

/** How many codes are made at once. */
export const howManyRecoveryCodes = 10;
const length = 12;
/** Nothing that is easily taken for something else. 30 symbols: 12 of them are 58 bits. */
const symbols = 'abcdefghjkmnpqrstuvwxyz2345679';

/** In three groups, e.g. `k7wm-2dqx-94ht`. */
export function newRecoveryCode(): string {
  const code = Array.from({ length }, () => symbols[randomInt(symbols.length)]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Bound to its account; however it was typed: with or without dashes, in capitals. */
export const recoveryCodeHash = (accountId: string, code: string): string =>
  hashToken(`${accountId}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
