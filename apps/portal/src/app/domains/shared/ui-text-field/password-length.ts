import type { passwordLength as contract } from '#contracts/accounts';

/** As the contract has it; only its type is imported, so that the page need not load its schemas. */
export const passwordLength: typeof contract = { min: 12, max: 128 };
