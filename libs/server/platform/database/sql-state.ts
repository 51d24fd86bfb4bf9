/** The SQLSTATE of a database error, wherever the ORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? sqlState(error.cause) : undefined;
}

/** Whether a row was refused by a policy, such as one that asks for a row which somebody else has just used up. */
export const isRefusedByPolicy = (error: unknown): boolean => sqlState(error) === '42501';

export const isUniqueViolation = (error: unknown): boolean => sqlState(error) === '23505';
