import { Module } from '@nestjs/common';
import { TeamReportRenderingModule } from '#server/reports';
import { RenderTeamReportJob } from './render-team-report.job.js';

export { RenderTeamReportJob } from './render-team-report.job.js';

@Module({
  imports: [TeamReportRenderingModule],
  providers: [RenderTeamReportJob],
  exports: [RenderTeamReportJob],
})
export class RenderTeamReportModule {}
