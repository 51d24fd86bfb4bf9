import type { Principal } from '#server/platform/auth';

/** Whether a session was opened with two factors, which running an organisation asks (TRUST). */
export const hasTwoFactors = ({ factors }: Principal): boolean => factors === 2;
