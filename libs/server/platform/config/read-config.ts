import type { z } from 'zod';

/** The environment does not fit; the message is a line per variable that a person can act on. */
export class ConfigError extends Error {}

/**
 * Reads the environment once, at the start of a process.
 * @throws ConfigError naming each variable that is missing or wrong.
 */
export function readConfig<T>(schema: z.ZodType<T>, env: NodeJS.ProcessEnv = process.env): T {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`Set these environment variables right: ${lines.join('; ')}`);
}
