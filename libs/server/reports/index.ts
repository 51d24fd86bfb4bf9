export { renderReportKind } from './render-report-kind.js';
export { RenderReport } from './render-report/render-report.js';
export { ReportRenderingModule } from './report-rendering.module.js';
export { ReportsModule } from './reports.module.js';
