import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { ResetSecondFactor, resetSecondFactorKind } from '#server/users';

/** Takes away somebody's second factor because an administrator asked it, in her own context. */
@Injectable()
export class ResetSecondFactorJob implements JobHandler {
  readonly kind = resetSecondFactorKind;
  readonly concurrency = 2;

  constructor(private readonly resetting: ResetSecondFactor) {}

  handle(input: JobInput): Promise<void> {
    const { outboxId, userId } = ofUser(input);
    return this.resetting.reset(userId, outboxId);
  }
}
