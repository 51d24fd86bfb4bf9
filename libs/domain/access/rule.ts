import type { Role } from './role.js';

/**
 * What of an operation's subject somebody reaches who may call it:
 * - `public`: the same for everybody;
 * - `self`: only what is about herself; nothing in the address says whose;
 * - `owner`: the one thing that the address names, when it is hers;
 * - `tenant`: what belongs to the organisation that she runs;
 * - `all`: everything, in the back office.
 */
export type Reach = 'public' | 'self' | 'owner' | 'tenant' | 'all';

/** Who may call an operation. */
export type Rule = {
  /** `ignored`: nobody looks at it; `if-any`: who has one gets what is hers; `required`: 401 without one. */
  readonly session: 'ignored' | 'if-any' | 'required';
  /** Whoever has one of these roles may call it; others get 403. Empty where no session counts. */
  readonly roles: readonly Role[];
  readonly reach: Reach;
  /** Whether she must have proved lately who she is; `confirmation-required` otherwise. */
  readonly fresh?: true;
};

/** Open to everybody; looks at no session. */
export const everybody: Rule = { session: 'ignored', roles: [], reach: 'public' };

/** Answers everybody, and the signed-in with what is theirs. */
export const sessionIfAny: Rule = { session: 'if-any', roles: ['respondent'], reach: 'self' };

const required = (reach: Reach, roles: readonly Role[]): Rule => ({ session: 'required', roles, reach });

/** For these roles, and only about herself. */
export const self = (...roles: readonly Role[]): Rule => required('self', roles);

/** For these roles, and only the thing that is her own. */
export const owner = (...roles: readonly Role[]): Rule => required('owner', roles);

/** As the rule says, and only for who proved lately who she is: at sign-in or since. */
export const fresh = (rule: Rule): Rule => ({ ...rule, fresh: true });

/** For who runs an organisation, and only that organisation. */
export const ownTenant: Rule = required('tenant', ['tenant-administrator']);

/** For these roles of the back office. */
export const backOffice = (...roles: readonly Role[]): Rule => required('all', roles);

/** Whether a session with these roles may call an operation with this rule. */
export const admits = (rule: Rule, held: readonly Role[]): boolean =>
  rule.session !== 'required' || rule.roles.some((role) => held.includes(role));
