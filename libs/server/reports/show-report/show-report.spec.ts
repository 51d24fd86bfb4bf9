import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportBench } from '../testing/report-bench.js';

let bench: ReportBench;
beforeAll(async () => {
  bench = await ReportBench.start();
});
afterAll(() => bench.stop());

describe('a report', () => {
  it('is shown to its owner', async () => {
    const me = await bench.person();
    const id = await bench.asked(me);
    const response = await bench.call(me, `/${id}`);

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id, state: 'queued' });
  });

  it.each(['', '/events', '/document'])('is unknown to anybody else%s', async (part) => {
    const id = await bench.asked(await bench.person());
    const response = await bench.call(await bench.person(), `/${id}${part}`);

    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({ code: 'report-unknown' });
  });

  it.each(['/x', '/00000000-0000-7000-8000-000000000000', '/x/document', '/x/events'])(
    'is unknown under %s',
    async (path) => {
      expect(await (await bench.call(await bench.person(), path)).json()).toEqual({ code: 'report-unknown' });
    },
  );
});
