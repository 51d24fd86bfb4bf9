import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { BrowserModule } from '#server/platform/browser';
import { FilesModule } from '#server/platform/files';
import { TeamsModule } from '#server/teams';
import { RenderTeamReport } from './render-team-report.js';
import { RequestTeamReport } from './request-team-report.js';
import { TeamDocuments } from './team-documents.js';
import { TeamReport } from './team-report.entity.js';
import { TeamReports } from './team-reports.js';
import { TeamReportsController } from './team-reports.controller.js';

/** Asking for team reports and downloading them. */
@Module({
  imports: [MikroOrmModule.forFeature([TeamReport]), FilesModule, TeamsModule],
  controllers: [TeamReportsController],
  providers: [RequestTeamReport, TeamReports],
})
export class TeamReportsModule {}

/** Making them, which needs a browser: for the worker. */
@Module({
  imports: [MikroOrmModule.forFeature([TeamReport]), BrowserModule, FilesModule, TeamsModule],
  providers: [RenderTeamReport, TeamDocuments],
  exports: [RenderTeamReport],
})
export class TeamReportRenderingModule {}
