import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ZodValidationPipe } from 'nestjs-zod';
import { AttemptsModule } from '#server/attempts';
import { AuditModule } from '#server/audit';
import { BenchmarksModule } from '#server/benchmarks';
import { ContentModule } from '#server/content';
import { DataExportsModule } from '#server/data-exports';
import { DocumentsModule } from '#server/documents';
import { MailUnsubscriptionsModule } from '#server/mail';
import { MembersModule } from '#server/members';
import { OriginGuard, OWN_ORIGIN } from '#server/platform/auth';
import { ClockModule } from '#server/platform/clock';
import { type ApiConfig, ConfigModule } from '#server/platform/config';
import { databaseModule } from '#server/platform/database';
import { HealthController } from '#server/platform/health';
import { LimitsModule } from '#server/platform/limits';
import { loggingModule } from '#server/platform/logging';
import { OutboxModule } from '#server/platform/outbox';
import { PlansModule } from '#server/plans';
import { ReportsModule, TeamReportsModule } from '#server/reports';
import { ResultsModule } from '#server/results';
import { ScoringModule } from '#server/scoring';
import { TeamsModule } from '#server/teams';
import { TenantSignInModule } from '#server/tenant-sign-in';
import { TenantsModule } from '#server/tenants';
import { PasskeysModule, UsersModule } from '#server/users';
import { CrowdGuard } from './http/crowd.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RefusedActions } from './http/refused-actions.js';
import { RefusedActionsInterceptor } from './http/refused-actions.interceptor.js';
import { SessionContextInterceptor } from './http/session-context.interceptor.js';
import { SessionGuard } from './http/session.guard.js';

const modules = [
  AttemptsModule,
  AuditModule,
  BenchmarksModule,
  ContentModule,
  DataExportsModule,
  DocumentsModule,
  MailUnsubscriptionsModule,
  MembersModule,
  PlansModule,
  ReportsModule,
  ResultsModule,
  ScoringModule,
  TeamReportsModule,
  TeamsModule,
  TenantSignInModule,
  TenantsModule,
  PasskeysModule,
  UsersModule,
];

/** The API process: every module's routes, behind one origin check, one session guard and one filter. */
@Module({})
export class AppModule {
  static with(config: ApiConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        loggingModule(config.LOG_LEVEL),
        databaseModule(config.DATABASE_APP_URL),
        ClockModule,
        LimitsModule,
        OutboxModule,
        ...modules,
      ],
      controllers: [HealthController],
      providers: [
        { provide: OWN_ORIGIN, useValue: config.PUBLIC_URL },
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: CrowdGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: SessionContextInterceptor },
        { provide: APP_INTERCEPTOR, useClass: RefusedActionsInterceptor },
        RefusedActions,
        { provide: APP_PIPE, useClass: ZodValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
