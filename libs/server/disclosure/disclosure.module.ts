import { Module } from '@nestjs/common';
import { DisclosureRegister } from './register.js';

/** The register of what was published of groups of people. */
@Module({ providers: [DisclosureRegister], exports: [DisclosureRegister] })
export class DisclosureModule {}
