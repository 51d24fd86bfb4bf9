import type { OperateConfig } from '#server/platform/config';
import { Accounts, Account, Membership } from '#server/users';
import { demoAdministrator, demoEditor, demoPlatformAdministrator, demoRespondent } from './demo-data.js';
import { withOrm } from './with-orm.js';

/** In production nothing starts while an account exists whose password everybody knows. */
export async function refuseDemo(config: OperateConfig): Promise<void> {
  if (config.NODE_ENV !== 'production') return;
  const editors = await withOrm(config.DATABASE_CONTENT_URL, [], (em) =>
    em.execute<unknown[]>('select 1 from back_office_account where email in (?, ?)', [
      demoEditor.email,
      demoPlatformAdministrator.email,
    ]),
  );
  const people = await withOrm(config.DATABASE_APP_URL, [Account, Membership], async (em) => [
    await new Accounts(em).findByEmail(demoRespondent.email),
    await new Accounts(em).findByEmail(demoAdministrator.email),
  ]);
  if (editors.length > 0 || people.some(Boolean)) {
    throw new Error(
      'Demo accounts exist in this database: start production with an empty database of its own.',
    );
  }
}
