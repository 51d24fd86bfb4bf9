import { Injectable } from '@nestjs/common';
import type { ScanStructure } from '#domain/scan';
import type { Finish } from '#server/attempts';
import { Clock } from '#server/platform/clock';
import { Accounts } from '#server/users';

/** What an attempt records of its respondent on finishing, so that it stays true when she moves. */
@Injectable()
export class FinishRecorder {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  /** A function group that this scan does not know is left out. */
  async finishOf(accountId: string, structure: ScanStructure): Promise<Finish> {
    const { functionGroup, tenantId } = await this.accounts.standing(accountId);
    const known = structure.functionGroups.includes(functionGroup);
    return { at: this.clock.now(), functionGroup: known ? functionGroup : null, tenantId };
  }
}
