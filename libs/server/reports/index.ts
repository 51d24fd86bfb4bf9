export { ExampleReport } from './example-report/example-report.js';
export { renderReportKind } from './render-report-kind.js';
export { RenderReport } from './render-report/render-report.js';
export { ReportRenderingModule } from './report-rendering.module.js';
export { ReportsModule } from './reports.module.js';
export { RenderTeamReport } from './team-report/render-team-report.js';
export { renderTeamReportKind } from './team-report/render-team-report-kind.js';
export { teamReportHtml } from './team-report/team-report-html.js';
export { TeamReportRenderingModule, TeamReportsModule } from './team-report/team-reports.module.js';
