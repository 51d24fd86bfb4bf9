import { Module } from '@nestjs/common';
import { ReportRenderingModule } from '#server/reports';
import { RenderReportJob } from './render-report.job.js';

export { RenderReportJob } from './render-report.job.js';

@Module({ imports: [ReportRenderingModule], providers: [RenderReportJob], exports: [RenderReportJob] })
export class RenderReportModule {}
