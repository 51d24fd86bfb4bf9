import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { BrowserModule } from '#server/platform/browser';
import { FilesModule } from '#server/platform/files';
import { PlansModule } from '#server/plans';
import { ResultsModule } from '#server/results';
import { RenderReport } from './render-report/render-report.js';
import { Report } from './report.entity.js';

/** Making the PDFs, which needs a browser: for the worker. */
@Module({
  imports: [MikroOrmModule.forFeature([Report]), FilesModule, PlansModule, ResultsModule, BrowserModule],
  providers: [RenderReport],
  exports: [RenderReport],
})
export class ReportRenderingModule {}
