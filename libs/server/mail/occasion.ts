/**
 * Why somebody gets a mail, which decides what keeps it back (ADR 12):
 * - `requested`: she asked for it a moment ago and waits for it, such as a link to choose a new password;
 * - `account`: it tells of something that happened to her own account;
 * - `optional`: all else. It can be stopped with one click.
 */
export type Occasion = 'requested' | 'account' | 'optional';
