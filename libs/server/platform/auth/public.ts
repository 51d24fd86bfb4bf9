import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const isPublicKey = 'quickscan:public';

/** Marks a route that needs no session. Every other route answers 401 without one. */
export const Public = (): CustomDecorator => SetMetadata(isPublicKey, true);
