import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { EditionDocument } from './edition-document.entity.js';
import { ListDocuments } from './list-documents/list-documents.js';
import { ListDocumentsController } from './list-documents/list-documents.controller.js';
import { ShowDocument } from './show-document/show-document.js';
import { ShowDocumentController } from './show-document/show-document.controller.js';

/** The public documents, for everybody. */
@Module({
  imports: [MikroOrmModule.forFeature([EditionDocument]), ContentModule],
  controllers: [ListDocumentsController, ShowDocumentController],
  providers: [ListDocuments, ShowDocument],
})
export class DocumentsModule {}
