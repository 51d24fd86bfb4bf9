/** The SQLSTATE of a database error, wherever the ORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? sqlState(error.cause) : undefined;
}

export const isUniqueViolation = (error: unknown): boolean => sqlState(error) === '23505';
