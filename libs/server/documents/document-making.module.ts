import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { BrowserModule } from '#server/platform/browser';
import { EditionDocument } from './edition-document.entity.js';
import { MakeDocuments } from './make-documents/make-documents.js';

/** Making the public documents, which needs a browser: for the worker. */
@Module({
  imports: [MikroOrmModule.forFeature([EditionDocument]), ContentModule, BrowserModule],
  providers: [MakeDocuments],
  exports: [MakeDocuments],
})
export class DocumentMakingModule {}
