export { ContentEditingModule } from './back-office/content-editing.module.js';
export { EditionTexts, type WholeEdition } from './back-office/edition-texts.js';
export { EditionListing, type EditionRow } from './back-office/edition-listing.js';
export { failingDays, type LinkCheck, LinkChecks } from './check-links/link-checks.js';
export { contentReport, type ContentReport } from './checks/content-report.js';
export { compareEditions, compareWithPublished } from './compare-editions/compare-editions.js';
export { type Change, compareFiles } from './compare-editions/compare-files.js';
export { markWords, type Piece } from './compare-editions/mark-words.js';
export { ContentModule } from './content.module.js';
export { DraftWorkflow, type Refusal } from './edit-edition/draft-workflow.js';
export { type Review, ReviewDraft } from './edit-edition/review-draft.js';
export { listKinds, type NewPlace } from './edit-list/blank-item.js';
export { type Added, EditList, type ListRefusal } from './edit-list/edit-list.js';
export type { RemovedItem } from './edit-list/removed-item.js';
export type { FieldProblem } from './edit-texts/check-values.js';
export { EditTexts, type Outcome, type TextChange, type TextList } from './edit-texts/edit-texts.js';
export { isEdited } from './edit-texts/is-edited.js';
export { changePlace, TextHistory, type TextChanged } from './edit-texts/text-history.js';
export {
  fieldName,
  type ItemField,
  type ItemKind,
  itemKinds,
  missingLanguages,
  type TextItem,
  versionOf,
} from './edit-texts/text-item.js';
export { type ItemValues, valueIn } from './edit-texts/write-item.js';
export { renderMarkdown } from './render-markdown.js';
export { Editions, type Feedback } from './editions.js';
export type { Edition } from './entities/index.js';
export { contentEntities } from './entities/index.js';
export { ExportEditions } from './export-pack/export-editions.js';
export { exportPack } from './export-pack/export-pack.js';
export { importPack, type ImportOutcome } from './import-pack/import-pack.js';
export { PreviewLinks } from './preview-draft/preview-links.js';
export { ImportDraft, type Upload, type UploadReview } from './import-draft/import-draft.js';
export { Tips } from './list-tips/tips.js';
export { editionPublishedKind, publishEdition } from './publish-edition/publish-edition.js';
export { readPack } from './pack/read-pack.js';
export { packJsonSchemas } from './pack/json-schemas.js';
export { PackError, type PackProblem, problemInWords } from './pack/pack-error.js';
