import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal, SignedInRequest } from './principal.js';

/** The signed-in respondent of a route that answers everybody, or nobody. */
export const CurrentUserIfAny = createParamDecorator(
  (_: unknown, context: ExecutionContext): Principal | undefined =>
    context.switchToHttp().getRequest<SignedInRequest>().principal,
);

/** The organisation that the signed-in administrator runs, on a route for who runs one. */
export const AdministeredTenant = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const administers = context.switchToHttp().getRequest<SignedInRequest>().principal?.administers;
  if (!administers) throw new Error('AdministeredTenant on a route that is not for tenant administrators');
  return administers;
});

/** The signed-in respondent of a route that needs a session. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!principal) throw new Error('CurrentUser on a route without session guard');
  return principal;
});
