import type { Pool } from 'pg';
import { newId } from '#server/platform/database';

const answerOf: Readonly<Record<string, string>> = {
  0: 'inactive',
  1: 'starting',
  2: 'onTrack',
  3: 'advanced',
  4: 'leading',
  '?': 'unknown',
};

/** Somebody who takes part; in a personal space where there is no organisation. */
export type Participant = { readonly id: string; readonly tenant: string | null; readonly group: string };

/** Makes organisations, people and finished attempts, as a superuser, on the shipped content. */
export class Participants {
  private constructor(
    private readonly superuser: Pool,
    readonly edition: string,
    readonly codes: readonly number[],
  ) {}

  static async on(superuser: Pool): Promise<Participants> {
    const edition = (
      await superuser.query<{ id: string }>(`select id from edition where state = 'published'`)
    ).rows[0]!.id;
    const statements = await superuser.query<{ code: number }>(
      'select code from statement where edition_id = $1 order by position',
      [edition],
    );
    return new Participants(
      superuser,
      edition,
      statements.rows.map(({ code }) => code),
    );
  }

  async tenant(facts: { province?: string; sizeClass?: string } = {}): Promise<string> {
    const id = newId();
    await this.superuser.query(
      'insert into tenant (id, name, province, size_class) values ($1::uuid, $1::text, $2, $3)',
      [id, facts.province ?? null, facts.sizeClass ?? null],
    );
    return id;
  }

  async person(tenant: string | null = null, group = 'policy'): Promise<Participant> {
    const id = newId();
    await this.superuser.query(
      `insert into account (id, email, email_hash, password_hash, function_group, language, email_verified_at)
       values ($1::uuid, $1::text, $1::text, 'x', $2, 'nl', now())`,
      [id, group],
    );
    if (tenant) {
      await this.superuser.query(
        `insert into membership (id, account_id, tenant_id, state) values ($1, $2, $3, 'confirmed')`,
        [newId(), id, tenant],
      );
    }
    return { id, tenant, group };
  }

  /**
   * A finished attempt. `symbols` are the answers in order, repeated until all statements have one: 0 to 4, `?` unknown.
   * @returns its id
   */
  async finish(person: Participant, symbols: string, at = new Date()): Promise<string> {
    const id = newId();
    const answers = this.codes.map((_, index) => answerOf[symbols.charAt(index % symbols.length)]);
    await this.superuser.query(
      `insert into attempt (id, account_id, edition_id, state) values ($1, $2, $3, 'draft')`,
      [id, person.id, this.edition],
    );
    await this.superuser.query(
      `insert into answer (attempt_id, statement_code, account_id, edition_id, answer, answered_at)
       select $1, code, $2, $3, answer, now() from unnest($4::int[], $5::text[]) as a(code, answer)`,
      [id, person.id, this.edition, this.codes, answers],
    );
    await this.superuser.query(
      `update attempt set state = 'finished', finished_at = $2, function_group = $3, tenant_id = $4 where id = $1`,
      [id, at, person.group, person.tenant],
    );
    return id;
  }

  /** So many people of one organisation who each finished an attempt. */
  async many(count: number, tenant: string | null, symbols = '2', group = 'policy'): Promise<Participant[]> {
    const people: Participant[] = [];
    for (let made = 0; made < count; made += 1) {
      const person = await this.person(tenant, group);
      await this.finish(person, symbols);
      people.push(person);
    }
    return people;
  }

  erase({ id }: Participant): Promise<unknown> {
    return this.superuser.query('delete from account where id = $1', [id]);
  }
}
