import { timingSafeEqual } from 'node:crypto';
import { hashToken } from '#server/platform/auth';

/** Whether a form carries the token of its session, so that only our own pages can have sent it. */
export function isOwnForm(form: unknown, token: string): boolean {
  const given = form && typeof form === 'object' && 'csrfToken' in form ? form.csrfToken : undefined;
  // Compared by hash, so that the time it takes tells nothing.
  return (
    typeof given === 'string' && timingSafeEqual(Buffer.from(hashToken(given)), Buffer.from(hashToken(token)))
  );
}
