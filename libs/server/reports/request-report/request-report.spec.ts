import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '#contracts/reports';
import { newId } from '#server/platform/database';
import { ReportBench } from '../testing/report-bench.js';

let bench: ReportBench;
let me: string;
beforeAll(async () => {
  bench = await ReportBench.start();
  me = await bench.person();
});
afterAll(() => bench.stop());

const ask = async (attempt: string, who = me): Promise<Report> =>
  (await (await bench.call(who, '', { attempt })).json()) as Report;

const announced = async (report: string): Promise<object[]> => {
  const select = 'select kind, user_id from outbox where subject_id = $1';
  return (await bench.superuser.query<object>(select, [report])).rows;
};

describe('asking for a report', () => {
  it('answers 202 with where to follow it, and announces its making once', async () => {
    const attempt = await bench.attempt(me);
    const response = await bench.call(me, '', { attempt });
    const report = (await response.json()) as Report;

    expect(response.status).toBe(202);
    expect(response.headers.get('location')).toBe(`/api/v1/reports/${report.id}`);
    expect(report).toMatchObject({ attempt, state: 'queued' });
    expect(await announced(report.id)).toEqual([{ kind: 'render-report', user_id: me }]);
  });

  it('gives the same report when asked again, also at the same moment', async () => {
    const attempt = await bench.attempt(me);
    const reports = await Promise.all(Array.from({ length: 8 }, () => ask(attempt)));

    expect(new Set(reports.map(({ id }) => id)).size).toBe(1);
    expect(await announced(reports[0]!.id)).toHaveLength(1);
  });

  it('gives a new report after one that failed', async () => {
    const attempt = await bench.attempt(me);
    const failed = await ask(attempt);
    await bench.superuser.query(`update report set state = 'failed' where id = $1`, [failed.id]);

    expect((await ask(attempt)).id).not.toBe(failed.id);
  });

  it('gives a new report once the plan in it changed, and that one until it changes again', async () => {
    const who = await bench.person();
    const attempt = await bench.attempt(who);
    const before = await ask(attempt, who);
    const { rows } = await bench.superuser.query<{ scan: string }>('select code as scan from scan');
    await bench.superuser.query(
      'insert into plan (account_id, scan_code, changed_at) values ($1, $2, now())',
      [who, rows[0]!.scan],
    );
    const after = await ask(attempt, who);

    expect(after.id).not.toBe(before.id);
    expect((await ask(attempt, who)).id).toBe(after.id);
  });

  it('refuses an attempt that is not finished, not mine or not there', async () => {
    const mine = await bench.attempt(me, 'onTrack', false);
    const hers = await bench.attempt(await bench.person());

    expect(await ask(mine)).toEqual({ code: 'attempt-unfinished' });
    expect(await ask(hers)).toEqual({ code: 'attempt-unknown' });
    expect(await ask(newId())).toEqual({ code: 'attempt-unknown' });
    const { rowCount } = await bench.superuser.query('select 1 from report where attempt_id = any($1)', [
      [mine, hers],
    ]);
    expect(rowCount).toBe(0);
  });

  it.each([{}, { attempt: 'x' }, { attempt: 1 }])('refuses a body that does not fit: %j', async (body) => {
    expect((await bench.call(me, '', body)).status).toBe(400);
  });
});
