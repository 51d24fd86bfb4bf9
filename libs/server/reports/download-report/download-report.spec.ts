import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReportBench } from '../testing/report-bench.js';

let bench: ReportBench;
let me: string;
beforeAll(async () => {
  bench = await ReportBench.start();
  me = await bench.person();
});
afterAll(() => bench.stop());

describe('downloading a report', () => {
  it('gives the PDF as a file that no cache keeps', async () => {
    const id = await bench.asked(me, 'advanced');
    await bench.work(me, (reports) => reports.render(id));
    const response = await bench.call(me, `/${id}/document`);
    const { headers } = response;
    const data = new Uint8Array(await response.arrayBuffer());

    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="QuickScan-rapport-\d{4}-\d\d-\d\d\.pdf"$/,
    );
    expect(Number(headers.get('content-length'))).toBe(data.length);
    const document = await getDocument({ data, verbosity: 0 }).promise;
    const { items } = await (await document.getPage(2)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('75 van de 100');
    await document.loadingTask.destroy();
  });

  it('is not possible before it is ready', async () => {
    const response = await bench.call(me, `/${await bench.asked(me)}/document`);

    expect(await response.json()).toEqual({ code: 'report-not-ready' });
  });
});
