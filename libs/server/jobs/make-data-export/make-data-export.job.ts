import { Injectable } from '@nestjs/common';
import { MakeExport, makeExportKind } from '#server/data-exports';
import type { JobHandler, JobInput } from '#server/platform/queue';

/** Makes the download of all data of the person whose context it runs in. */
@Injectable()
export class MakeDataExportJob implements JobHandler {
  readonly kind = makeExportKind;
  readonly concurrency = 2;

  constructor(private readonly exports: MakeExport) {}

  handle({ subjectId }: JobInput): Promise<void> {
    return this.exports.make(subjectId);
  }

  giveUp({ subjectId }: JobInput): Promise<void> {
    return this.exports.giveUp(subjectId);
  }
}
