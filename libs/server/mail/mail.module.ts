import { Module } from '@nestjs/common';
import { Mailer } from './mailer.js';

/** Letters to respondents. */
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}
