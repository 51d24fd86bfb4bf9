import { createParamDecorator, type ExecutionContext, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import { ZodValidationException } from 'nestjs-zod';
import type { z } from 'zod';

/** Who has proven to be whom, and by how many factors. Every way to sign in ends in one. */
export type Proof = {
  readonly accountId: string;
  readonly factors: 1 | 2;
};

/** The ways to sign in, each a passport strategy. */
export type SignInWay = 'password' | 'mailed-code' | 'passkey' | 'second-step' | 'tenant' | 'tenant-link';

/** Marks a route that signs in: only who has proven something by this strategy comes through. */
export const SignInBy = (way: SignInWay): MethodDecorator => UseGuards(AuthGuard(way));

/** What the strategy of a route with `@SignInBy()` found proven. */
export const Proven = createParamDecorator((_: unknown, context: ExecutionContext): Proof => {
  const { user } = context.switchToHttp().getRequest<Request & { user?: Proof }>();
  if (!user) throw new Error('Proven on a route without SignInBy');
  return user;
});

/** The body of a request, for a strategy: those run before the pipes. @throws ZodValidationException */
export function parsedBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ZodValidationException(parsed.error);
  return parsed.data;
}
