import type { Tenant } from '#contracts/tenants';

/** The organisation that someone says to work for: one of ours, or one that is not listed. */
export interface Organisation {
  readonly tenant: Tenant | null;
  readonly notListed: boolean;
  /** Its name, when it is not listed; may stay empty. */
  readonly name: string;
}

export const noOrganisation: Organisation = { tenant: null, notListed: false, name: '' };

/** Whether the question has an answer. */
export function isAnswered(organisation: Organisation): boolean {
  return organisation.notListed || organisation.tenant !== null;
}

/** What the server wants to know of it. */
export function organisationRequest({ tenant, notListed, name }: Organisation): {
  tenantId: string | null;
  organisationName?: string;
} {
  if (!notListed) return { tenantId: tenant?.id ?? null };
  return name.trim() ? { tenantId: null, organisationName: name.trim() } : { tenantId: null };
}
