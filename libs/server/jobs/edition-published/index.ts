import { Module } from '@nestjs/common';
import { DocumentMakingModule } from '#server/documents';
import { EditionPublishedJob } from './edition-published.job.js';

export { EditionPublishedJob } from './edition-published.job.js';

@Module({
  imports: [DocumentMakingModule],
  providers: [EditionPublishedJob],
  exports: [EditionPublishedJob],
})
export class EditionPublishedModule {}
