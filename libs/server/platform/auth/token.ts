import { createHash, randomBytes } from 'node:crypto';

/** A random token of 256 bits, URL-safe, for sessions and one-time links. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token: its SHA-256, hexadecimal. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
