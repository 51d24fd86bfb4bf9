/** The outbox kind of making a team report. */
export const renderTeamReportKind = 'render-team-report';
