import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiOperation } from '@nestjs/swagger';

/** Where `@ApiOperation` keeps what it was given. */
const operationKey = 'swagger/apiOperation';

type Handler = ReturnType<ExecutionContext['getHandler']>;

/** Names the operation of a handler that is not in the OpenAPI document; the others have `@ApiOperation`. */
export const Operation = (operationId: string): MethodDecorator => ApiOperation({ operationId });

/** The name of a handler's operation, by which the table of roles says who may call it. */
export function operationOf(reflector: Reflector, handler: Handler): string | undefined {
  return reflector.get<{ operationId?: string } | undefined>(operationKey, handler)?.operationId;
}
