import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { removeUnusedAccountKind, UnusedAccounts } from '#server/retention';

/** Erases an account that nobody used for two years, as its owner would, in her context. */
@Injectable()
export class RemoveUnusedAccountJob implements JobHandler {
  readonly kind = removeUnusedAccountKind;
  readonly concurrency = 2;

  constructor(private readonly unused: UnusedAccounts) {}

  handle(input: JobInput): Promise<void> {
    return this.unused.remove(ofUser(input).userId);
  }
}
