import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal, SignedInRequest } from './principal.js';

/** The signed-in respondent of a route that answers everybody, or nobody. */
export const CurrentUserIfAny = createParamDecorator(
  (_: unknown, context: ExecutionContext): Principal | undefined =>
    context.switchToHttp().getRequest<SignedInRequest>().principal,
);

/** The signed-in respondent of a route that needs a session. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!principal) throw new Error('CurrentUser on a route without session guard');
  return principal;
});
