import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { ReportBench } from '../testing/report-bench.js';

let bench: ReportBench;
let me: string;
beforeAll(async () => {
  bench = await ReportBench.start();
  me = await bench.person();
});
afterAll(() => bench.stop());

const render = (id: string): Promise<void> => bench.work(me, (reports) => reports.render(id));
const files = async (): Promise<number> =>
  (await bench.superuser.query('select 1 from stored_file where account_id = $1', [me])).rowCount ?? 0;

describe('making a report', () => {
  it('keeps a PDF of its owner and says that it is ready', async () => {
    const id = await bench.asked(me);
    await render(id);
    const { rows } = await bench.superuser.query(
      `select report.state, media_type, stored_file.account_id, convert_from(substr(content, 1, 5), 'UTF8') as head
       from report join stored_file on stored_file.id = file_id where report.id = $1`,
      [id],
    );

    expect(rows).toEqual([{ state: 'ready', media_type: 'application/pdf', account_id: me, head: '%PDF-' }]);
  });

  it('changes nothing when it is called again', async () => {
    const id = await bench.asked(me);
    await render(id);
    const before = [await bench.row(id), await files()];
    await render(id);

    expect([await bench.row(id), await files()]).toEqual(before);
  });

  it('goes on with a report that a killed worker left', async () => {
    const id = await bench.asked(me);
    await bench.superuser.query(`update report set state = 'rendering' where id = $1`, [id]);
    await render(id);

    expect(await bench.row(id)).toMatchObject({ state: 'ready' });
  });

  it('keeps one file when two workers make the same report', async () => {
    const id = await bench.asked(me);
    const before = await files();
    await Promise.all([render(id), render(id)]);

    expect(await files()).toBe(before + 1);
    expect(await bench.row(id)).toMatchObject({ state: 'ready' });
  });

  it('says that it failed when it is given up, but not of one that is ready', async () => {
    const [lost, ready] = [await bench.asked(me), await bench.asked(me)];
    await render(ready);
    for (const id of [lost, ready]) await bench.work(me, (reports) => reports.giveUp(id));

    expect(await bench.row(lost)).toEqual({ state: 'failed', file_id: null });
    expect(await bench.row(ready)).toMatchObject({ state: 'ready' });
  });

  it('does nothing for a report that is gone, or is not of the one whose context it is', async () => {
    const hers = await bench.asked(await bench.person());
    await render(newId());
    await render(hers);
    await bench.work(me, (reports) => reports.giveUp(hers));

    expect(await bench.row(hers)).toEqual({ state: 'queued', file_id: null });
  });
});
