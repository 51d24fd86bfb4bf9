import { z } from 'zod';

/** What anybody may know of an organisation: its name, so that one can ask to belong to it. */
export const tenantSchema = z.strictObject({ id: z.uuid(), name: z.string() });

/**
 * `GET /tenants?query=`: at most `maximum` organisations whose name holds the query; with `signIn=own` only those that
 * one can sign in through.
 */
export const tenantSearchSchema = z.strictObject({
  query: z.string().trim().max(80).default(''),
  signIn: z.literal('own').optional(),
});
export const tenantListSchema = z.strictObject({ items: z.array(tenantSchema) });

export type TenantSearch = z.infer<typeof tenantSearchSchema>;
export type Tenant = z.infer<typeof tenantSchema>;
export type TenantList = z.infer<typeof tenantListSchema>;
