export { DataExportsModule } from './data-exports.module.js';
export { MakeExport } from './make-export/make-export.js';
export { ownRows, ownTables } from './make-export/own-rows.js';
export { makeExportKind } from './make-export-kind.js';
