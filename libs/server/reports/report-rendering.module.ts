import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { BrowserModule } from '#server/platform/browser';
import { ResultsModule } from '#server/results';
import { DatabaseFileStore } from './database-file-store.js';
import { FileStore } from './file-store.js';
import { RenderReport } from './render-report/render-report.js';
import { Report } from './report.entity.js';
import { StoredFile } from './stored-file.entity.js';

/** Making the PDFs, which needs a browser: for the worker. */
@Module({
  imports: [MikroOrmModule.forFeature([Report, StoredFile]), ResultsModule, BrowserModule],
  providers: [RenderReport, { provide: FileStore, useClass: DatabaseFileStore }],
  exports: [RenderReport],
})
export class ReportRenderingModule {}
