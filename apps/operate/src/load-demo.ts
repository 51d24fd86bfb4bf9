import type { EntityManager } from '@mikro-orm/postgresql';
import type { OperateConfig } from '#server/platform/config';
import { actAs, isUniqueViolation, newId } from '#server/platform/database';
import { Tenant } from '#server/tenants';
import { Account, emailHash, Membership, Passwords } from '#server/users';
import { demoEditor, demoRespondent, demoTenants } from './demo-data.js';
import { say } from './say.js';
import { withOrm } from './with-orm.js';

const passwords = new Passwords();

/** Loads the demo once, and says which accounts it made. */
export async function loadDemo(config: OperateConfig): Promise<void> {
  if (config.NODE_ENV === 'production') throw new Error('Demo data is not for production: leave DEMO out.');
  await withOrm(config.DATABASE_CONTENT_URL, [Tenant], (em) => em.transactional(addTenantsAndEditor));
  await withOrm(config.DATABASE_APP_URL, [Account, Membership], addRespondent);
  say({ demo: [demoRespondent, demoEditor].map(({ role, email, password }) => ({ role, email, password })) });
}

async function addTenantsAndEditor(em: EntityManager): Promise<void> {
  for (const name of demoTenants) {
    if (!(await em.count(Tenant, { name })))
      await em.insert(Tenant, { id: newId(), name, createdAt: new Date() });
  }
  const { email, password } = demoEditor;
  await em.execute(
    `insert into back_office_account (id, email, password_hash, role) values (?, ?, ?, 'content-manager')
     on conflict (email) do nothing`,
    [newId(), email, await passwords.hash(password)],
  );
}

async function addRespondent(em: EntityManager): Promise<void> {
  const { email, password, functionGroup } = demoRespondent;
  const id = newId();
  const now = new Date();
  const account = {
    id,
    email,
    emailHash: emailHash(email),
    passwordHash: await passwords.hash(password),
    functionGroup,
    language: 'nl',
    createdAt: now,
    emailVerifiedAt: now,
  };
  try {
    await actAs(em, id, () => em.transactional((own) => own.insert(Account, account)));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
}
