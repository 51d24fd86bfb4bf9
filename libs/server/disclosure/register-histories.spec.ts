import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { CohortName } from '#domain/disclosure';
import { newId } from '#server/platform/database';
import { TestDatabase } from '#server/testing';
import { signatureOf } from './group.js';
import type { Place } from './members.js';
import { groupsOf } from './read-register.js';
import { DisclosureRegister, type Permission } from './register.js';
import { PlainRegister, type PlainPerson } from './testing/plain-register.js';

const scan = 'quickscan';
const register = new DisclosureRegister();

let database: TestDatabase;
let superuser: Pool;
let orm: MikroORM;
let edition: string;

beforeAll(async () => {
  database = await TestDatabase.create();
  superuser = database.superuser();
  orm = await database.orm('aggregate', []);
  const { rows } = await superuser.query<{ id: string }>(`select id from edition where state = 'published'`);
  edition = rows[0]!.id;
});
afterAll(() => database.close());

const inTransaction = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> =>
  orm.em.fork().transactional(work);

const organisations = ['a', 'b', 'c', 'd'];
/** Where people count, by organisation; the personal spaces are last. */
const places = new Map<string, Place>([
  ...organisations.map((name): [string, Place] => [
    name,
    { cohorts: ['all', `tenant:${name}`], organisation: name },
  ]),
  ['own', { cohorts: ['all'], organisation: null }],
]);
const benchmarks: CohortName[] = ['all', ...organisations.map((name): CohortName => `tenant:${name}`)];

/** A history of what people do, beside a plain register that is kept person by person. */
class History {
  readonly plain = new PlainRegister();

  constructor(private seed: number) {}

  async step(): Promise<void> {
    const steps = [
      () => this.come(),
      () => this.come(),
      () => this.finishAgain(),
      () => this.eraseSomebody(),
      () => this.eraseAttempt(),
      () => this.round(),
      () => this.refresh(),
    ];
    await steps[this.whole(steps.length)]!();
  }

  /** The benchmarks: groups only, however many people there are. */
  async refresh(): Promise<void> {
    const outcome = await inTransaction((em) =>
      register.publishStanding(em, { scan, candidates: benchmarks, places }),
    );
    const plain = this.plain.publish(benchmarks, (person) => {
      const at = person.attempts.findIndex(({ known }) => known.place !== null);
      return at < 0 || person.erased ? null : { at, place: places.get(person.attempts[at]!.known.place!)! };
    });
    expectSame(outcome, plain);
    const groups = await inTransaction((em) => groupsOf(em, scan));
    expect(Object.fromEntries(groups.map(({ people, attempts }) => [signatureOf(attempts), people]))).toEqual(
      this.plain.groups(),
    );
  }

  private async come(): Promise<void> {
    const people = Array.from({ length: 3 + this.whole(9) }, (): PlainPerson => ({
      account: newId(),
      erased: false,
      attempts: [],
    }));
    for (const { account } of people)
      await superuser.query(
        `insert into account (id, email, email_hash, password_hash, function_group, language)
         values ($1::uuid, $1::text, $1::text, 'x', 'policy', 'nl')`,
        [account],
      );
    this.plain.people.push(...people);
    await this.finish(people);
  }

  private finishAgain = (): Promise<void> => this.finish(this.some(1 + this.whole(6)));

  /** New attempts that count from now on, each in some organisation or none. */
  private async finish(people: readonly PlainPerson[]): Promise<void> {
    const rows = await Promise.all(
      people.map(async (person) => {
        const place = [...places.keys()][this.whole(places.size)]!;
        const attempt = await this.attemptOf(person);
        const at = this.plain.enter(person, attempt, places.get(place)!);
        this.plain.stand(person, at, place);
        return { account_id: person.account, attempt_id: attempt, place };
      }),
    );
    await this.place(rows);
  }

  private async attemptOf({ account }: PlainPerson): Promise<string> {
    const id = newId();
    await superuser.query(
      `insert into attempt (id, account_id, edition_id, state, finished_at) values ($1, $2, $3, 'finished', now())`,
      [id, account, edition],
    );
    return id;
  }

  private place(rows: readonly object[]): Promise<void> {
    return inTransaction((em) => register.place(em, scan, { ...asMembers(rows), places }));
  }

  private async eraseSomebody(): Promise<void> {
    for (const person of this.some(1)) {
      await superuser.query('delete from account where id = $1', [person.account]);
      person.erased = true;
      this.plain.stand(person, null, null);
    }
  }

  private async eraseAttempt(): Promise<void> {
    for (const person of this.some(1)) {
      const last = person.attempts.at(-1);
      if (!last?.id) continue;
      await superuser.query('delete from attempt where id = $1', [last.id]);
      last.id = null;
      this.plain.stand(person, null, null);
      await this.place([{ account_id: person.account, attempt_id: null, place: null }]);
    }
  }

  /** A round is held again now and then, which no round of the product is. Some take part with an attempt that is there, one with a new one that counts nowhere else. */
  private async round(): Promise<void> {
    const name: CohortName = `round:${this.whole(4)}`;
    const agreed = this.whole(4) === 0;
    const place: Place = { cohorts: agreed ? [] : [name], organisation: 'a', agreed };
    const presence = new Map<PlainPerson, number>();
    const rows: object[] = [];
    for (const [index, person] of this.some(6 + this.whole(12)).entries()) {
      const attempt = index === 0 ? await this.attemptOf(person) : person.attempts.at(-1)?.id;
      if (!attempt) continue;
      presence.set(person, this.plain.enter(person, attempt, place));
      rows.push({ account_id: person.account, attempt_id: attempt, place: 'here' });
    }
    const members = { ...asMembers(rows), places: new Map([['here', place]]) };
    const candidates = agreed ? [] : [name];
    const outcome = await inTransaction((em) => register.publish(em, { scan, candidates, members }));
    const plain = this.plain.publish(candidates, (person) => {
      const at = presence.get(person);
      return at === undefined ? null : { at, place };
    });
    expectSame(outcome, plain);
  }

  private some(count: number): PlainPerson[] {
    const pool = [...this.plain.here];
    return Array.from({ length: Math.min(count, pool.length) }, () =>
      pool.splice(this.whole(pool.length), 1),
    ).flat();
  }

  /** A whole number below a bound, the same in every run (a linear congruential generator). */
  private whole(below: number): number {
    this.seed = (this.seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((this.seed / 2147483648) * below);
  }
}

const asMembers = (rows: readonly object[]) => ({
  sql: `select account_id, attempt_id, place
    from jsonb_to_recordset(?::jsonb) as m(account_id uuid, attempt_id uuid, place text)`,
  values: [JSON.stringify(rows)],
});

function expectSame(outcome: Permission, plain: Permission): void {
  expect(outcome.published).toEqual(plain.published);
  expect(sorted(outcome)).toEqual(sorted(plain));
}

const sorted = ({ withheld }: Permission): string[] =>
  withheld.map(({ cohort, reason }) => `${cohort} ${reason}`).sort();

it.each([3, 14, 159, 2653, 58979, 323846])(
  'decides as a register that is kept person by person, whatever people do (history %i)',
  async (seed) => {
    await superuser.query('truncate account, disclosure_publication, disclosure_group cascade');
    const history = new History(seed);
    for (let step = 0; step < 60; step += 1) await history.step();
    await history.refresh();
    expect(history.plain.here.length).toBeGreaterThan(20);
    const { rows } = await superuser.query<{ published: number }>(
      'select count(*)::int as published from disclosure_publication',
    );
    expect(rows[0]!.published).toBeGreaterThan(5);
  },
  60_000,
);
