import { Module } from '@nestjs/common';
import { Outside } from './outside.js';
import { Resolver } from './resolver.js';

export { isPublicAddress } from './addresses.js';
export { Outside, type OutsideRequest } from './outside.js';
export { AddressRefused, AddressUnreachable } from './outside.errors.js';
export { Resolver } from './resolver.js';

/** Asking addresses that somebody else filled in. */
@Module({ providers: [Outside, Resolver], exports: [Outside, Resolver] })
export class OutsideModule {}
