import type { z } from 'zod';

/** The environment does not fit; the message is a line per variable that a person can act on. */
export class ConfigError extends Error {}

/** What has a default to try the product with, and in production only those who run it can say. */
const ownWords = ['OPERATOR_NAME', 'CONTACT_EMAIL', 'MAIL_HASH_KEY', 'SECRETS_KEY'];

/**
 * Reads the environment once, at the start of a process.
 * @throws ConfigError naming each variable that is missing or wrong.
 */
export function readConfig<T>(schema: z.ZodType<T>, env: NodeJS.ProcessEnv = process.env): T {
  const parsed = schema.safeParse(env);
  const lines = parsed.success ? unsaid(parsed.data, env) : parsed.error.issues.map(lineOf);
  if (parsed.success && lines.length === 0) return parsed.data;
  throw new ConfigError(`Set these environment variables right: ${lines.join('; ')}`);
}

const lineOf = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.')}: ${message}`;

function unsaid(config: unknown, env: NodeJS.ProcessEnv): string[] {
  if (env['NODE_ENV'] !== 'production') return [];
  const known = Object.keys(Object(config) as object);
  return ownWords.filter((name) => known.includes(name) && !env[name]).map((name) => `${name}: say your own`);
}
