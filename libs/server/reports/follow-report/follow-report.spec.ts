import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '#contracts/reports';
import { ReportBench } from '../testing/report-bench.js';

let bench: ReportBench;
let me: string;
beforeAll(async () => {
  bench = await ReportBench.start();
  me = await bench.person();
});
afterAll(() => bench.stop());

/** The states that the events told, once the stream has ended. */
const statesIn = (events: string): string[] =>
  events
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => (JSON.parse(line.slice('data: '.length)) as Report).state);

describe('following a report', () => {
  it('tells how it is now and each change, and ends when it is ready', async () => {
    const id = await bench.asked(me);
    const response = await bench.call(me, `/${id}/events`);
    const events = response.text();
    await bench.work(me, (reports) => reports.render(id));
    const states = statesIn(await events);

    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(states.at(0)).toBe('queued');
    expect(states.at(-1)).toBe('ready');
    expect(new Set(states).size).toBe(states.length);
  });

  it('ends when it failed', async () => {
    const id = await bench.asked(me);
    const response = await bench.call(me, `/${id}/events`);
    await bench.work(me, (reports) => reports.giveUp(id));

    expect(statesIn(await response.text())).toEqual(['queued', 'failed']);
  });

  it('tells of a report that is ready already, and ends at once', async () => {
    const id = await bench.asked(me);
    await bench.work(me, (reports) => reports.render(id));

    expect(statesIn(await (await bench.call(me, `/${id}/events`)).text())).toEqual(['ready']);
  });

  it('keeps the streams of many people apart', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => bench.person()));
    const asked = await Promise.all(people.map(async (who) => ({ who, id: await bench.asked(who) })));
    const streams = await Promise.all(asked.map(({ who, id }) => bench.call(who, `/${id}/events`)));
    for (const { who, id } of asked) await bench.work(who, (reports) => reports.giveUp(id));
    const told = await Promise.all(streams.map((stream) => stream.text()));

    told.forEach((events, index) => {
      expect(statesIn(events)).toEqual(['queued', 'failed']);
      expect(events).toContain(asked[index]!.id);
    });
  });
});
