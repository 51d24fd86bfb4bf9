import { type DynamicModule, Module } from '@nestjs/common';
import { EditionPublishedJob, EditionPublishedModule } from '#server/jobs/edition-published';
import { RenderReportJob, RenderReportModule } from '#server/jobs/render-report';
import { SendAccountExistsJob, SendAccountExistsModule } from '#server/jobs/send-account-exists';
import { SendInvitationJob, SendInvitationModule } from '#server/jobs/send-invitation';
import { SendPasswordChangedJob, SendPasswordChangedModule } from '#server/jobs/send-password-changed';
import { SendPasswordResetJob, SendPasswordResetModule } from '#server/jobs/send-password-reset';
import { SendVerificationJob, SendVerificationModule } from '#server/jobs/send-verification';
import { ClockModule } from '#server/platform/clock';
import { ConfigModule, type WorkerConfig } from '#server/platform/config';
import { databaseModule } from '#server/platform/database';
import { loggingModule } from '#server/platform/logging';
import { OutboxModule } from '#server/platform/outbox';

/** Every job that this process carries out. */
export const jobHandlers = [
  EditionPublishedJob,
  RenderReportJob,
  SendAccountExistsJob,
  SendInvitationJob,
  SendPasswordChangedJob,
  SendPasswordResetJob,
  SendVerificationJob,
] as const;

/** The worker process: the same server modules, driven by the outbox instead of by requests. */
@Module({})
export class WorkerModule {
  static with(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        loggingModule(config.LOG_LEVEL),
        databaseModule(config.DATABASE_APP_URL),
        ClockModule,
        OutboxModule,
        EditionPublishedModule,
        RenderReportModule,
        SendAccountExistsModule,
        SendInvitationModule,
        SendPasswordChangedModule,
        SendPasswordResetModule,
        SendVerificationModule,
      ],
    };
  }
}
