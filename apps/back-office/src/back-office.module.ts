import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ReadAudit } from '#server/audit';
import { PublishedBenchmarks } from '#server/benchmarks';
import { ContentEditingModule, Editions, Tips } from '#server/content';
import { PreviewDocuments } from '#server/documents';
import { Invitation, ManageTenants } from '#server/members';
import { OriginGuard, OWN_ORIGIN } from '#server/platform/auth';
import { BrowserModule } from '#server/platform/browser';
import { ClockModule } from '#server/platform/clock';
import { type BackOfficeConfig, ConfigModule } from '#server/platform/config';
import { databaseModule } from '#server/platform/database';
import { HealthController } from '#server/platform/health';
import { LimitsModule } from '#server/platform/limits';
import { loggingModule } from '#server/platform/logging';
import { FailedWorkList, OutboxModule } from '#server/platform/outbox';
import { Sealer } from '#server/platform/secrets';
import { ExampleReport } from '#server/reports';
import { SupportSignInModule } from '#server/tenant-sign-in';
import { Municipality, Tenant } from '#server/tenants';
import { Passwords, SupportAccounts } from '#server/users';
import { AdminApiController } from './admin/admin-api.controller.js';
import { AdminPanel } from './admin/admin-panel.js';
import { BundlesController } from './admin/bundles.controller.js';
import { PagesController } from './admin/pages.controller.js';
import { DraftContents } from './draft/draft-contents.js';
import { DraftController } from './draft/draft.controller.js';
import { DraftPdfController } from './draft/draft-pdf.controller.js';
import { DraftPdfs } from './draft/draft-pdfs.js';
import { EditionsController } from './editions/editions.controller.js';
import { ImportController } from './import/import.controller.js';
import { AccountController } from './account/account.controller.js';
import { Colleagues } from './colleagues/colleagues.js';
import { ColleaguesController } from './colleagues/colleagues.controller.js';
import { InviteColleague } from './colleagues/invite-colleague.js';
import { JoinBackOffice } from './colleagues/join-back-office.js';
import { JoinController } from './colleagues/join.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { LinksController } from './links/links.controller.js';
import { ManualController } from './manual/manual.controller.js';
import { LogController } from './log/log.controller.js';
import { QueueController } from './queue/queue.controller.js';
import { SupportController } from './support/support.controller.js';
import { TenantSignInController } from './tenants/tenant-sign-in.controller.js';
import { TenantsController } from './tenants/tenants.controller.js';
import { FirstAdministratorController } from './first-administrator/first-administrator.controller.js';
import { FirstAdministrator } from './first-administrator/first-administrator.js';
import { BackOfficeInvitation } from './first-administrator/invitation.entity.js';
import { BackOfficeFilter } from './http/back-office.filter.js';
import { SessionGuard } from './http/session.guard.js';
import { Repeating } from './schedule/repeating.js';
import { BackOfficeAuthenticator } from './second-factor/back-office-authenticator.entity.js';
import { BackOfficeRecoveryCode } from './second-factor/back-office-recovery-code.entity.js';
import { OwnRecoveryCodes } from './second-factor/own-recovery-codes.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactor } from './second-factor/second-factor.js';
import { BackOfficeAccount, BackOfficeSession } from './sign-in/back-office.entities.js';
import { BackOfficeSessions } from './sign-in/back-office-sessions.js';
import { EditorNames } from './sign-in/editor-names.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { LanguageController } from './language/language.controller.js';
import { NewTextController } from './texts/new-text.controller.js';
import { RemoveTextController } from './texts/remove-text.controller.js';
import { TextsController } from './texts/texts.controller.js';

/** Everything that can be asked for. The pages of AdminJS come last: they answer every path that is left. */
const pages = [
  HealthController,
  LanguageController,
  SignInController,
  SecondFactorController,
  FirstAdministratorController,
  JoinController,
  AccountController,
  ColleaguesController,
  FiguresController,
  TextsController,
  NewTextController,
  RemoveTextController,
  DraftController,
  DraftPdfController,
  EditionsController,
  ImportController,
  LinksController,
  ManualController,
  TenantsController,
  TenantSignInController,
  SupportController,
  LogController,
  QueueController,
  AdminApiController,
  BundlesController,
  PagesController,
] as const;

const services = [
  AdminPanel,
  BackOfficeSessions,
  Colleagues,
  Editions,
  DraftContents,
  DraftPdfs,
  Editions,
  EditorNames,
  ExampleReport,
  FailedWorkList,
  FirstAdministrator,
  InviteColleague,
  JoinBackOffice,
  ManageTenants,
  OwnRecoveryCodes,
  Passwords,
  PreviewDocuments,
  PublishedBenchmarks,
  ReadAudit,
  Repeating,
  SecondFactor,
  SignIn,
  SupportAccounts,
  Tips,
] as const;

/** The back office: AdminJS behind our own origin check, session and sign-in. Nothing is open by default. */
@Module({})
export class BackOfficeModule {
  static with(config: BackOfficeConfig): DynamicModule {
    return {
      module: BackOfficeModule,
      imports: [
        ConfigModule.with(config),
        loggingModule(config.LOG_LEVEL),
        databaseModule(config.DATABASE_CONTENT_URL),
        MikroOrmModule.forFeature([
          BackOfficeAccount,
          BackOfficeAuthenticator,
          BackOfficeInvitation,
          BackOfficeRecoveryCode,
          BackOfficeSession,
          Invitation,
          Municipality,
          Tenant,
        ]),
        BrowserModule,
        ClockModule,
        LimitsModule,
        OutboxModule,
        ContentEditingModule,
        SupportSignInModule,
      ],
      controllers: [...pages],
      providers: [
        ...services,
        {
          provide: Sealer,
          useValue: new Sealer({ SECRETS_KEY: config.BACK_OFFICE_SECRETS_KEY }),
        },
        { provide: OWN_ORIGIN, useValue: config.BACK_OFFICE_URL },
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_FILTER, useClass: BackOfficeFilter },
      ],
    };
  }
}
