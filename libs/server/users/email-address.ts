import { hashToken } from '#server/platform/auth';

/** An address as it is compared: without surrounding space, in lower case. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

/** How an account is found by its address before there is a session. */
export const emailHash = (email: string): string => hashToken(normalEmail(email));
