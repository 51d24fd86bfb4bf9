import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AggregateDatabase, RefreshBenchmarks } from '#server/benchmarks';
import { DisclosureRegister } from '#server/disclosure';
import { Clock } from '#server/platform/clock';
import { actAsNobody } from '#server/platform/database';
import { TestDatabase } from '#server/testing';
import { RefreshBenchmarksJob } from './refresh-benchmarks.job.js';

let database: TestDatabase;
let aggregate: AggregateDatabase;

beforeAll(async () => {
  database = await TestDatabase.create();
  aggregate = await AggregateDatabase.open(database.url('aggregate'));
});
afterAll(async () => {
  await aggregate.onModuleDestroy();
  await database.close();
});

describe('the job that makes benchmarks', () => {
  it('works as the role that may, within the context of a job of the application', async () => {
    const app = await database.orm('app', []);
    const job = new RefreshBenchmarksJob(
      new RefreshBenchmarks(aggregate, new Clock(), new DisclosureRegister()),
    );
    await actAsNobody(app.em, () => job.handle());
    const { rows } = await database.superuser().query('select number from benchmark_refresh');
    expect(rows).toEqual([{ number: 1 }]);
  });
});
