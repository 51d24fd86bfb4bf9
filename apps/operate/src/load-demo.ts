import type { EntityManager } from '@mikro-orm/postgresql';
import { Audit } from '#server/audit';
import { inviteFirst, Invitation, JoinByInvitation, memberEntities, MembershipWriter } from '#server/members';
import { Clock } from '#server/platform/clock';
import type { OperateConfig } from '#server/platform/config';
import { actAs, isUniqueViolation, newId } from '#server/platform/database';
import { Tenant } from '#server/tenants';
import { Account, emailHash, Membership, Passwords } from '#server/users';
import {
  demoAdministrator,
  demoEditor,
  demoPlatformAdministrator,
  demoRespondent,
  demoTenants,
} from './demo-data.js';
import { say } from './say.js';
import { withOrm } from './with-orm.js';

const passwords = new Passwords();

type DemoPerson = typeof demoRespondent | typeof demoAdministrator;

/** Loads the demo once, and says which accounts it made. */
export async function loadDemo(config: OperateConfig): Promise<void> {
  if (config.NODE_ENV === 'production') throw new Error('Demo data is not for production: leave DEMO out.');
  await withOrm(config.DATABASE_CONTENT_URL, [Tenant], (em) => em.transactional(addTenantsAndEditor));
  await withOrm(config.DATABASE_APP_URL, [Account, Membership], (em) => addPerson(em, demoRespondent));
  await addAdministrator(config);
  const people = [demoRespondent, demoAdministrator, demoEditor, demoPlatformAdministrator];
  say({ demo: people.map(({ role, email, password }) => ({ role, email, password })) });
}

async function addTenantsAndEditor(em: EntityManager): Promise<void> {
  for (const name of demoTenants) {
    if (!(await em.count(Tenant, { name })))
      await em.insert(Tenant, { id: newId(), name, createdAt: new Date() });
  }
  await addColleague(em, demoEditor, 'content-manager');
  await addColleague(em, demoPlatformAdministrator, 'platform-administrator');
}

/** Somebody who works in the back office; she sets up her second factor at her first sign-in. */
async function addColleague(
  em: EntityManager,
  { email, password }: { readonly email: string; readonly password: string },
  role: string,
): Promise<void> {
  await em.execute(
    `insert into back_office_account (id, email, password_hash, role) values (?, ?, ?, ?)
     on conflict (email) do nothing`,
    [newId(), email, await passwords.hash(password), role],
  );
}

/** The one who runs the first demo organisation, by the way of every first administrator: her invitation. */
async function addAdministrator(config: OperateConfig): Promise<void> {
  const accountId = await withOrm(config.DATABASE_APP_URL, [Account, Membership], (em) =>
    addPerson(em, demoAdministrator),
  );
  if (!accountId) return;
  const token = await withOrm(config.DATABASE_CONTENT_URL, [Tenant, Invitation], (em) =>
    em.transactional(inviteDemoAdministrator),
  );
  await withOrm(config.DATABASE_APP_URL, [Account, Membership, ...memberEntities], (em) => {
    const clock = new Clock();
    const joining = new JoinByInvitation(em, new MembershipWriter(clock, new Audit()), clock);
    return joining.join(accountId, token, demoAdministrator.name);
  });
}

async function inviteDemoAdministrator(em: EntityManager): Promise<string> {
  const { id } = await em.findOneOrFail(Tenant, { name: demoTenants[0] });
  return inviteFirst(em, { tenantId: id, email: demoAdministrator.email, language: 'nl' });
}

/** @returns the new account's id; nothing when it was there already. */
async function addPerson(em: EntityManager, person: DemoPerson): Promise<string | undefined> {
  const { email, password, functionGroup } = person;
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
    return id;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return undefined;
  }
}
