import type { OperateConfig } from '#server/platform/config';
import { hashToken, newToken } from '#server/platform/auth';
import { newId, withLookup } from '#server/platform/database';
import { say } from './say.js';
import { withOrm } from './with-orm.js';

/**
 * While nobody can sign in to the back office, makes a one-time link with which the operator makes the first
 * platform administrator. It works for a day; each start makes a new one.
 */
export async function inviteFirstAdministrator(config: OperateConfig): Promise<void> {
  const token = newToken();
  const invited = await withOrm(config.DATABASE_CONTENT_URL, [], (em) =>
    withLookup(em, hashToken(token), async (lookup) => {
      const accounts = await lookup.execute<unknown[]>('select 1 from back_office_account limit 1');
      if (accounts.length > 0) return false;
      await lookup.execute(
        `insert into back_office_invitation (id, token_hash, expires_at) values (?, ?, now() + interval '1 day')`,
        [newId(), hashToken(token)],
      );
      return true;
    }),
  );
  if (invited)
    say({ firstAdministrator: `${config.BACK_OFFICE_URL}/admin/first-administrator?token=${token}` });
}
