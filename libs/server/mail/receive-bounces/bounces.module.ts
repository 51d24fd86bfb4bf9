import { Module } from '@nestjs/common';
import { MailModule } from '../mail.module.js';
import { BounceReceiver } from './bounce-receiver.js';
import { RecordReport } from './record-report.js';

/** Takes back what could not be delivered, in the process that has a port for it. */
@Module({ imports: [MailModule], providers: [BounceReceiver, RecordReport] })
export class BouncesModule {}
