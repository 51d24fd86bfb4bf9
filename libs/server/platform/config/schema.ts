import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);

/**
 * Keys what is kept of mail addresses and the tokens in mails; at least 32 characters. Whoever changes it forgets which
 * addresses want no mail. The default is to try the product with; production must have its own.
 */
const mailHashKey = z.string().min(32).default('only-to-try-the-product-with-no-secret');

/** What every process needs. */
const baseSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Where people reach the portal, e.g. `https://quickscan.example`. Links in mails are built from it. */
  PUBLIC_URL: origin,
  /** Who runs this service, as pages and mails name it. */
  OPERATOR_NAME: z.string().trim().min(1).default('Beheer QuickScan'),
  /** Where people can write to. */
  CONTACT_EMAIL: z.email().default('contact@quickscan.example'),
  /** `1` lets addresses that somebody fills in lead to this machine, to try things with; never in production. */
  OUTSIDE_LOOPBACK: z.enum(['0', '1']).default('0'),
});

/** A Chromium for PDFs; without it the one that ships with the product is used. */
const browser = { CHROMIUM_PATH: z.string().optional(), CHROMIUM_LIBRARY_PATH: z.string().optional() };

export const apiConfigSchema = baseSchema.extend({
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: port.default(3000),
  DATABASE_APP_URL: postgresUrl,
  /** Folder with the built portal; without it the API serves no pages. */
  PORTAL_DIR: z.string().optional(),
  MAIL_HASH_KEY: mailHashKey,
  /**
   * Encrypts what must be read back, such as the secrets of authenticator apps and of organisations' sign-ins; at least 32
   * characters. Whoever loses it turns those off. The default is to try the product with; production must have its own.
   */
  SECRETS_KEY: z.string().min(32).default('only-to-try-the-product-with-no-secret'),
});

export const workerConfigSchema = baseSchema.extend({
  DATABASE_APP_URL: postgresUrl,
  DATABASE_RELAY_URL: postgresUrl,
  DATABASE_RETENTION_URL: postgresUrl,
  /** Makes the benchmarks: reads finished attempts without names, writes snapshots. */
  DATABASE_AGGREGATE_URL: postgresUrl,
  REDIS_URL: z.url({ protocol: /^rediss?$/ }),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z
    .string()
    .regex(/[^@\s]@[^@\s>]+>?\s*$/, 'must be an address, such as QuickScan <noreply@example.org>')
    .default('QuickScan <noreply@quickscan.example>'),
  MAIL_HASH_KEY: mailHashKey,
  /** Where the back office is reached, for the link in a mail that invites a colleague. */
  BACK_OFFICE_URL: origin.default('http://localhost:3001'),
  /** The domain that mail comes back to when it cannot be delivered; that of MAIL_FROM unless given. */
  MAIL_BOUNCE_DOMAIN: z.hostname().optional(),
  /** Where the worker takes mail that comes back, over SMTP; without a port it does not. */
  BOUNCE_PORT: port.optional(),
  BOUNCE_HOST: z.string().default('127.0.0.1'),
  ...browser,
});

export const backOfficeConfigSchema = baseSchema.extend({
  BACK_OFFICE_HOST: z.string().default('127.0.0.1'),
  BACK_OFFICE_PORT: port.default(3001),
  BACK_OFFICE_URL: origin,
  DATABASE_CONTENT_URL: postgresUrl,
  /** Encrypts the secrets of the authenticator apps of who works here, as SECRETS_KEY does for respondents. */
  BACK_OFFICE_SECRETS_KEY: z.string().min(32).default('only-to-try-the-product-with-no-secret'),
  ...browser,
});

export const operateConfigSchema = z.object({
  /** A login that may create roles and databases; only needed to prepare a new installation. */
  DATABASE_ADMIN_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl,
  DATABASE_APP_URL: postgresUrl,
  DATABASE_CONTENT_URL: postgresUrl,
  DATABASE_RELAY_URL: postgresUrl,
  DATABASE_RETENTION_URL: postgresUrl,
  DATABASE_AGGREGATE_URL: postgresUrl,
  /** Where the back office is reached, for the first administrator's link. */
  BACK_OFFICE_URL: origin.default('http://localhost:3001'),
  CONTENT_DIR: z.string().default('content'),
  /** The scan to export, by its code. */
  SCAN: z.string().default('quickscan'),
  MIGRATIONS_DIR: z.string().default('migrations'),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** `1` loads demo data the first time; refused in production. */
  DEMO: z.enum(['0', '1']).default('0'),
});

export type ApiConfig = z.infer<typeof apiConfigSchema>;
export type WorkerConfig = z.infer<typeof workerConfigSchema>;
export type BackOfficeConfig = z.infer<typeof backOfficeConfigSchema>;
export type OperateConfig = z.infer<typeof operateConfigSchema>;
/** What decides which addresses outside may be asked. */
export type OutsideConfig = Pick<Config, 'NODE_ENV' | 'OUTSIDE_LOOPBACK'>;
/** The part that any process has, for modules that run in several. */
export type Config = z.infer<typeof baseSchema>;
