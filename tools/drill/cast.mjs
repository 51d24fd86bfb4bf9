import { newToken } from '#server/platform/auth';
import { newId } from '#server/platform/database';
import { deviceCookie, deviceHash } from '#server/users';
import { Visitor } from './visitor.mjs';

const password = 'regen fiets lantaarn brood';

/**
 * People with accounts, organisations and everything that one can have, for drills that try the walls between them.
 */
export class Cast {
  /** @param {string} origin of the API @param {import('pg').Pool} behind sees every row */
  constructor(origin, behind) {
    this.origin = origin;
    this.behind = behind;
  }

  /** @returns {Promise<string>} the id of a new organisation */
  async tenant(name) {
    const { rows } = await this.behind.query('insert into tenant (id, name) values ($1, $2) returning id', [
      newId(),
      name,
    ]);
    return rows[0].id;
  }

  /**
   * Somebody who is signed in with two factors, here and elsewhere.
   * @param {string} email
   * @param {string} [tenantId] that she belongs to
   * @param {'member' | 'administrator'} [role] there
   */
  async person(email, tenantId, role = 'member') {
    const visitor = new Visitor(this.origin);
    await visitor.expect(202, 'POST', '/accounts', {
      email,
      password,
      functionGroup: 'policy',
      tenantId: null,
    });
    const { rows } = await this.behind.query(
      'update account set email_verified_at = now(), name = $1 where email = $1 returning id',
      [email],
    );
    const id = rows[0].id;
    if (tenantId) await this.join(id, tenantId, role);
    for (const browser of [new Visitor(this.origin), visitor]) {
      browser.keep(deviceCookie.pair(await this.device(id)));
      await browser.expect(201, 'POST', '/sessions', { email, password, sharedComputer: false });
    }
    await this.behind.query('update session set factors = 2 where account_id = $1', [id]);
    return { email, visitor, id, ids: await this.belongings(id, visitor) };
  }

  /** @returns {Promise<string>} the token of a browser that she used before, in which a password is enough */
  async device(accountId) {
    const token = newToken();
    await this.behind.query(
      `insert into known_device (id, account_id, token_hash, created_at, expires_at)
       values ($1, $2, $3, now(), now() + interval '1 day')`,
      [newId(), accountId, deviceHash(accountId, token)],
    );
    return token;
  }

  async join(accountId, tenantId, role) {
    await this.behind.query(
      `insert into membership (id, account_id, tenant_id, state, role, joined_at)
       values ($1, $2, $3, 'confirmed', $4, now())`,
      [newId(), accountId, tenantId, role],
    );
    await this.behind.query(
      `insert into member_department select m.id, m.account_id, m.tenant_id, 'Afdeling van ' || a.email
       from membership m join account a on a.id = m.account_id where m.account_id = $1`,
      [accountId],
    );
  }

  /** One of everything that a path can name. */
  async belongings(id, visitor) {
    const attempt = await this.finishedAttempt(visitor);
    const report = await visitor.expect(202, 'POST', '/reports', { attempt });
    const wanted = await visitor.expect(202, 'POST', '/data-exports');
    await this.makeReady('report', report.id, id);
    await this.makeReady('data_export', wanted.id, id);
    const { items } = await visitor.expect(200, 'GET', '/sessions');
    const { membership } = await visitor.expect(200, 'GET', '/me');
    return {
      attempt,
      report: report.id,
      export: wanted.id,
      session: items.find(({ current }) => !current).id,
      passkey: await this.passkey(id),
      ...(await this.team(id, visitor)),
      membership: membership?.id ?? newId(),
      member: membership?.id ?? newId(),
    };
  }

  /** A team that she organises, with its round, something that was agreed, and a report. */
  async team(id, visitor) {
    const round = {
      kind: 'confidential',
      closesAt: new Date(Date.now() + 14 * 24 * 3600 * 1000).toISOString(),
      organiserName: 'Olga Organisator',
      message: '',
      automaticReminders: false,
    };
    const wanted = { scan: 'quickscan', name: 'Team Werk', purpose: '', round };
    const team = await visitor.expect(201, 'POST', '/teams', wanted);
    const [{ id: roundId }] = team.rounds;
    const action = { what: 'Praten', who: 'Olga', dueOn: null, round: null, statement: null };
    const agreed = await visitor.expect(201, 'POST', `/teams/${team.id}/actions`, action);
    const teamReport = newId();
    await this.behind.query(
      `insert into team_report (id, account_id, round_id, language, state, requested_at)
       values ($1, $2, $3, 'nl', 'queued', now())`,
      [teamReport, id, roundId],
    );
    await this.makeReady('team_report', teamReport, id);
    return { team: team.id, round: roundId, agreed: agreed.id, teamReport };
  }

  async finishedAttempt(visitor) {
    const { id } = await visitor.expect(201, 'POST', '/attempts', { scan: 'quickscan' });
    const edition = await visitor.expect(200, 'GET', '/scans/quickscan/editions/current');
    for (const { code } of edition.clusters.flatMap(({ statements }) => statements)) {
      await visitor.expect(204, 'PUT', `/attempts/${id}/answers/${code}`, { answer: 'onTrack' });
    }
    await visitor.expect(200, 'PUT', `/attempts/${id}/completion`, {});
    return id;
  }

  /** Gives what a worker would have made a file. */
  async makeReady(table, id, accountId) {
    const file = newId();
    await this.behind.query(
      `insert into stored_file (id, account_id, media_type, content) values ($1, $2, 'application/pdf', $3)`,
      [file, accountId, Buffer.from(`file of ${accountId}`)],
    );
    await this.behind.query(`update ${table} set state = 'ready', file_id = $1 where id = $2`, [file, id]);
  }

  async passkey(accountId) {
    const id = newId();
    await this.behind.query(
      `insert into passkey (id, account_id, credential_id, credential_hash, public_key, counter, transports, name)
       values ($1, $2, $3, $3, '', 0, '{}', 'Sleutel')`,
      [id, accountId, Buffer.from(id).toString('base64url')],
    );
    return id;
  }
}
