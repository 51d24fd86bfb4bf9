import { type DynamicModule, Module } from '@nestjs/common';
import { accountMailJobs, AccountMailsModule } from '#server/jobs/account-mails';
import { AnnounceRemovalJob, AnnounceRemovalModule } from '#server/jobs/announce-removal';
import { EditionPublishedJob, EditionPublishedModule } from '#server/jobs/edition-published';
import { InviteColleagueJob, InviteColleagueModule } from '#server/jobs/invite-colleague';
import { MakeDataExportJob, MakeDataExportModule } from '#server/jobs/make-data-export';
import { RefreshBenchmarksJob, RefreshBenchmarksModule } from '#server/jobs/refresh-benchmarks';
import { RemoveUnusedAccountJob, RemoveUnusedAccountModule } from '#server/jobs/remove-unused-account';
import { RenderReportJob, RenderReportModule } from '#server/jobs/render-report';
import { RenderTeamReportJob, RenderTeamReportModule } from '#server/jobs/render-team-report';
import { roundMailJobs, RoundMailsModule } from '#server/jobs/round-mails';
import { RoundJobsModule, roundWorkJobs } from '#server/jobs/round-work';
import { ResetSecondFactorJob, ResetSecondFactorModule } from '#server/jobs/reset-second-factor';
import { SendInvitationJob, SendInvitationModule } from '#server/jobs/send-invitation';
import { BouncesModule } from '#server/mail';
import { ClockModule } from '#server/platform/clock';
import { ConfigModule, type WorkerConfig } from '#server/platform/config';
import { AggregateModule, databaseModule } from '#server/platform/database';
import { loggingModule } from '#server/platform/logging';
import { OutboxModule } from '#server/platform/outbox';

/** Every job that this process carries out. */
export const jobHandlers = [
  ...accountMailJobs,
  AnnounceRemovalJob,
  EditionPublishedJob,
  InviteColleagueJob,
  MakeDataExportJob,
  RefreshBenchmarksJob,
  RemoveUnusedAccountJob,
  RenderReportJob,
  RenderTeamReportJob,
  ...roundMailJobs,
  ...roundWorkJobs,
  ResetSecondFactorJob,
  SendInvitationJob,
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
        AggregateModule.with(config.DATABASE_AGGREGATE_URL),
        ClockModule,
        OutboxModule,
        AccountMailsModule,
        AnnounceRemovalModule,
        BouncesModule,
        EditionPublishedModule,
        InviteColleagueModule,
        MakeDataExportModule,
        RefreshBenchmarksModule.with(config.DATABASE_AGGREGATE_URL),
        RemoveUnusedAccountModule,
        RenderReportModule,
        RenderTeamReportModule,
        RoundJobsModule,
        RoundMailsModule,
        ResetSecondFactorModule,
        SendInvitationModule,
      ],
    };
  }
}
