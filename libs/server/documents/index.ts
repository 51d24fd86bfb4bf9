export { DocumentMakingModule } from './document-making.module.js';
export { DocumentsModule } from './documents.module.js';
export { MakeDocuments } from './make-documents/make-documents.js';
export { type NamedDocument, PreviewDocuments } from './preview-documents/preview-documents.js';
