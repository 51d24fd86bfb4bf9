import { Module } from '@nestjs/common';
import { Audit } from './audit.js';

/** The log of what was done to organisations and their members. */
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}
