/** The outbox kind of the job that makes a report. */
export const renderReportKind = 'render-report';
