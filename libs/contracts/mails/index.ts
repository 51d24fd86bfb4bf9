import { z } from 'zod';

/**
 * `POST /mail-unsubscriptions/{token}`, as RFC 8058 has mail programs send it, as a form. The portal's own page sends
 * the same as JSON.
 */
export const unsubscribeRequestSchema = z.strictObject({ 'List-Unsubscribe': z.literal('One-Click') });

export type UnsubscribeRequest = z.infer<typeof unsubscribeRequestSchema>;
