import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { EditList } from '../edit-list/edit-list.js';
import { ContentChange } from '../edit-texts/content-change.entity.js';
import { DraftWriter } from '../edit-texts/draft-writer.js';
import { EditTexts } from '../edit-texts/edit-texts.js';
import { TextHistory } from '../edit-texts/text-history.js';
import { WorkingEdition } from '../edit-texts/working-edition.js';
import { contentEntities } from '../entities/index.js';
import { ExportEditions } from '../export-pack/export-editions.js';
import { ImportDraft } from '../import-draft/import-draft.js';
import { PreviewLinks } from '../preview-draft/preview-links.js';
import { OutsideModule } from '#server/platform/outside';
import { LinkChecks } from '../check-links/link-checks.js';
import { DraftWorkflow } from '../edit-edition/draft-workflow.js';
import { ReviewDraft } from '../edit-edition/review-draft.js';
import { EditionListing } from './edition-listing.js';
import { EditionTexts } from './edition-texts.js';

/** Content as the back office reads and edits it, without the public routes of `ContentModule`. */
@Module({
  imports: [MikroOrmModule.forFeature([...contentEntities, ContentChange]), OutsideModule],
  providers: [
    DraftWorkflow,
    DraftWriter,
    EditionListing,
    EditionTexts,
    EditList,
    EditTexts,
    ExportEditions,
    ImportDraft,
    LinkChecks,
    PreviewLinks,
    ReviewDraft,
    TextHistory,
    WorkingEdition,
  ],
  exports: [
    DraftWorkflow,
    EditionListing,
    EditionTexts,
    EditList,
    EditTexts,
    ExportEditions,
    ImportDraft,
    LinkChecks,
    PreviewLinks,
    ReviewDraft,
    TextHistory,
  ],
})
export class ContentEditingModule {}
