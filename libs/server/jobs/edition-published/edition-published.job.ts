import { Injectable } from '@nestjs/common';
import { editionPublishedKind } from '#server/content';
import { MakeDocuments } from '#server/documents';
import type { JobHandler, JobInput } from '#server/platform/queue';

/** Makes the public documents of an edition once it is published. */
@Injectable()
export class EditionPublishedJob implements JobHandler {
  readonly kind = editionPublishedKind;
  readonly concurrency = 1;

  constructor(private readonly documents: MakeDocuments) {}

  handle({ subjectId }: JobInput): Promise<void> {
    return this.documents.make(subjectId);
  }
}
