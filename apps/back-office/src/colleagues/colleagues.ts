import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { recordInBackOffice } from '#server/audit';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import { BackOfficeAuthenticator } from '../second-factor/back-office-authenticator.entity.js';
import { forgetSecondFactor } from '../second-factor/second-factor.js';
import { BackOfficeAccount, BackOfficeSession } from '../sign-in/back-office.entities.js';
import type { Editor } from '../sign-in/editor.js';

/** Somebody who works here, as platform administrators see her. */
export type Colleague = Pick<BackOfficeAccount, 'id' | 'email' | 'role' | 'disabledAt'> & {
  /** Whether her app works. */
  readonly hasApp: boolean;
};

/** What a platform administrator can do for a colleague, and what the audit log calls it. */
export const colleagueActions = {
  administrator: 'changeRoleOfColleague',
  manager: 'changeRoleOfColleague',
  reset: 'resetColleague',
  disable: 'disableColleague',
  enable: 'enableColleague',
} as const;
export type ColleagueAction = keyof typeof colleagueActions;

/** Who works in the back office, for platform administrators. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  list({ accountId }: Editor): Promise<Colleague[]> {
    return actAs(this.em, accountId, async () => {
      const accounts = await this.em.find(BackOfficeAccount, {}, { orderBy: { email: 'asc' } });
      const apps = await this.em.find(BackOfficeAuthenticator, { confirmedAt: { $ne: null } });
      const withApp = new Set(apps.map((app) => app.accountId));
      return accounts.map(({ id, email, role, disabledAt }) => ({
        ...{ id, email, role, disabledAt, hasApp: withApp.has(id) },
      }));
    });
  }

  /**
   * Not to one's own account, so that somebody who runs the back office is always left: changes wait for each other, and
   * who lost her role or account meanwhile changes nothing.
   * @returns whether there is such a colleague, and it could be done
   */
  act({ accountId }: Editor, id: string, action: ColleagueAction): Promise<boolean> {
    if (id === accountId) return Promise.resolve(false);
    return actAs(this.em, accountId, () =>
      this.em.transactional(async (em) => {
        await em.execute(`select pg_advisory_xact_lock(hashtext('back office colleagues'))`);
        const runs = { id: accountId, role: 'platform-administrator' as const, disabledAt: null };
        const isThere = (await em.count(BackOfficeAccount, { id })) === 1;
        if (!isThere || (await em.count(BackOfficeAccount, runs)) !== 1) return false;
        await this.work[action](em, id);
        const object = { kind: 'back-office-account', id };
        await recordInBackOffice(em, accountId, { action: colleagueActions[action], object, tenantId: null });
        return true;
      }),
    );
  }

  private readonly work: Readonly<
    Record<ColleagueAction, (em: EntityManager, id: string) => Promise<unknown>>
  > = {
    administrator: (em, id) => em.nativeUpdate(BackOfficeAccount, { id }, { role: 'platform-administrator' }),
    manager: (em, id) => em.nativeUpdate(BackOfficeAccount, { id }, { role: 'content-manager' }),
    reset: (em, id) => forgetSecondFactor(em, id),
    disable: async (em, id) => {
      await em.nativeUpdate(BackOfficeAccount, { id }, { disabledAt: this.clock.now() });
      await em.nativeDelete(BackOfficeSession, { accountId: id });
    },
    enable: (em, id) => em.nativeUpdate(BackOfficeAccount, { id }, { disabledAt: null }),
  };
}
