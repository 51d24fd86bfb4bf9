/** The outbox kind of the job that makes a download of all data. */
export const makeExportKind = 'make-data-export';
