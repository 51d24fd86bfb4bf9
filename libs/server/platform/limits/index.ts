import { Module } from '@nestjs/common';
import { Crowds } from './crowds.js';
import { Tries } from './tries.js';

export { Crowds, crowdSize } from './crowds.js';
export { freeTries, Tries } from './tries.js';
export { TooManyTries } from './too-many-tries.js';

/** Limits on guessing and on crowds, kept in PostgreSQL, so that they hold over all processes and without Redis. */
@Module({ providers: [Crowds, Tries], exports: [Crowds, Tries] })
export class LimitsModule {}
