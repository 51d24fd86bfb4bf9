import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ProblemCode } from '#contracts/problems';
import { admits, apiRule, type Role, type Rule } from '#domain/access';
import { Administration, type Administers } from '#server/members';
import { operationOf, type Principal, readSessionCookie, type SignedInRequest } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { DomainError } from '#server/platform/errors';
import { Sessions } from '#server/users';
import { RefusedActions } from './refused-actions.js';
import { hasTwoFactors } from './second-factor.js';

const error = (code: ProblemCode): DomainError => new DomainError(code);

/** What is asked: a request, and the operation of its route. */
type Asked = { readonly request: SignedInRequest; readonly operation: string };

/** How long a proof of who one is counts for what is worth one, in ms. */
const freshFor = 15 * 60 * 1000;

/**
 * Lets a request through when the table of roles admits it (`libs/domain/access`), and notes who it acts for. A route
 * without a row in the table is refused.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly administration: Administration,
    private readonly clock: Clock,
    private readonly refused: RefusedActions,
  ) {}

  /**
   * @throws DomainError sign-in-required, not-allowed, confirmation-required, second-factor-required,
   * tenant-not-yours
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const operation = operationOf(this.reflector, context.getHandler()) ?? '';
    const rule = apiRule(operation);
    if (!rule) throw error('not-allowed');
    if (rule.session === 'ignored') return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = readSessionCookie(request);
    const principal = token ? await this.sessions.find(token) : undefined;
    if (!principal && rule.session === 'if-any') return true;
    if (!principal) throw error('sign-in-required');
    request.principal = await this.admitted(rule, principal, { request, operation });
    return true;
  }

  private async admitted(rule: Rule, principal: Principal, asked: Asked): Promise<Principal> {
    const administers = await this.administeredBy(rule, principal);
    const roles: Role[] = administers ? ['respondent', 'tenant-administrator'] : ['respondent'];
    if (!admits(rule, roles)) throw error('not-allowed');
    if (rule.fresh && !this.isFresh(principal)) throw error('confirmation-required');
    if (rule.reach !== 'tenant' || !administers) return principal;
    const refusal = refusalOf(principal, asked, administers);
    const { tenantId } = administers;
    if (!refusal) return { ...principal, administers: tenantId };
    await this.refused.note({ ...asked, accountId: principal.accountId, administers: tenantId });
    throw error(refusal);
  }

  /** Asked only where it matters. */
  private async administeredBy({ roles }: Rule, { accountId }: Principal): Promise<Administers | undefined> {
    return roles.includes('tenant-administrator') ? this.administration.of(accountId) : undefined;
  }

  private isFresh({ confirmedAt }: Principal): boolean {
    return this.clock.now().getTime() - confirmedAt.getTime() < freshFor;
  }
}

/** Why an administrator may not do what she asks, if she may not. */
function refusalOf(
  principal: Principal,
  { request }: Asked,
  { tenantId, since }: Administers,
): ProblemCode | undefined {
  if (!hasTwoFactors(principal)) return 'second-factor-required';
  // The organisation comes from the database; the address may only name the same one.
  if (request.params['tenant'] !== tenantId) return 'tenant-not-yours';
  // A token that is older than what she may do is not trusted with it: proving who she is gives her another.
  return principal.renewedAt < since ? 'confirmation-required' : undefined;
}
