import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { FilesModule } from '#server/platform/files';
import { PlansModule } from '#server/plans';
import { ResultsModule } from '#server/results';
import { DownloadAnswers } from './download-answers/download-answers.js';
import { DownloadAnswersController } from './download-answers/download-answers.controller.js';
import { DownloadReport } from './download-report/download-report.js';
import { DownloadReportController } from './download-report/download-report.controller.js';
import { FollowReport } from './follow-report/follow-report.js';
import { FollowReportController } from './follow-report/follow-report.controller.js';
import { OwnReports } from './own-reports.js';
import { Report } from './report.entity.js';
import { RequestReport } from './request-report/request-report.js';
import { RequestReportController } from './request-report/request-report.controller.js';
import { ShowReportController } from './show-report/show-report.controller.js';

/** Asking for reports, following them and downloading them. */
@Module({
  imports: [MikroOrmModule.forFeature([Report]), FilesModule, PlansModule, ResultsModule],
  controllers: [
    RequestReportController,
    ShowReportController,
    FollowReportController,
    DownloadReportController,
    DownloadAnswersController,
  ],
  providers: [OwnReports, RequestReport, FollowReport, DownloadReport, DownloadAnswers],
})
export class ReportsModule {}
