import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestDatabase } from '#server/testing';

let database: TestDatabase;

beforeAll(async () => {
  database = await TestDatabase.create();
});
afterAll(() => database.close());

it('goes on with a pool of one after the database ended the connection of a transaction, and closes', async () => {
  const orm = await database.orm('app', [], 1);
  const lost = orm.em.fork().transactional(async (em) => {
    const [own] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
    await database.superuser().query('select pg_terminate_backend($1)', [own!.pid]);
    await em.execute('select 1');
  });
  await expect(lost).rejects.toThrow();
  const next = orm.em.fork().transactional((em) => em.execute<{ one: number }[]>('select 1 as one'));
  expect(await next).toEqual([{ one: 1 }]);
}, 10_000);
