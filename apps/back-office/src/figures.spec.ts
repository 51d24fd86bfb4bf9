import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { courseLines, courseSize, heightOf } from './figures/course-lines.js';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
let client: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  client = await office.signedIn();
  await office.sql.query(`insert into benchmark_refresh (number, started_at) values (1, now()), (2, now())`);
});
afterAll(() => office.close());

const spread = (mean: number) => ({ mean, level: 'onTrack', lower: mean - (mean % 5), upper: 75 });

type Published = {
  readonly refresh: number;
  readonly kind: string;
  readonly key: string;
  readonly mean: number | null;
  readonly tenant?: string;
};

/** Publishes a snapshot, as the worker does. */
async function publish({ refresh, kind, key, mean, tenant }: Published): Promise<void> {
  const cluster = (code: string) => ({ code, spread: mean === null ? null : spread(mean + 1) });
  const figures = {
    total: mean === null ? null : spread(mean),
    clusters: ['competences', 'methods', 'conditions', 'process'].map(cluster),
    statements: [],
  };
  await office.sql.query(
    `insert into benchmark_snapshot (id, refresh_number, scan_code, kind, key, tenant_id, taken_at, size_band, figures)
     values ($1, $2::int, 'quickscan', $3, $4, $5, date '2026-03-01' + $2::int * interval '31 days', '50-99', $6)`,
    [newId(), refresh, kind, key, tenant ?? null, JSON.stringify(figures)],
  );
}

describe('the national picture', () => {
  it('says that there is none before anything was published', async () => {
    const { status, text } = await client.get('/admin/figures');
    expect([status, text.includes('nog geen landelijke cijfers')]).toEqual([200, true]);
  });

  it('shows the latest figures of all, their course, and of each group', async () => {
    await publish({ refresh: 1, kind: 'all', key: '', mean: 41 });
    await publish({ refresh: 2, kind: 'all', key: '', mean: 47 });
    await publish({ refresh: 2, kind: 'function-group', key: 'policy', mean: 52 });
    await publish({ refresh: 1, kind: 'size-class', key: '50-100', mean: 33 });
    await publish({ refresh: 2, kind: 'size-class', key: '50-100', mean: 36 });
    const { text } = await client.get('/admin/figures');
    expect(text).toContain('50–99 deelnemers, 2 mei 2026');
    expect(text).toMatch(/<th scope="row">Totaal<\/th><td>47<\/td><td>Goed op weg<\/td>/);
    expect(text).toMatch(
      /<th scope="row">1 april 2026<\/th><td class="minor">50–99<\/td><td>41<\/td><td>42<\/td>/,
    );
    expect(text).toMatch(/<th scope="row">Beleid<\/th><td class="minor">50–99<\/td><td>52<\/td>/);
    expect(text).toMatch(/50 tot 100 duizend inwoners<\/th><td class="minor">50–99<\/td><td>36<\/td>/);
    expect(text).not.toContain('<td>33</td>');
    expect(text.match(/<polyline/g)).toHaveLength(5);
    expect(text).toContain('<rect class="mean" width="47" height="20"');
  });

  it('never shows figures of one organisation: the database does not give them', async () => {
    const { rows } = await office.sql.query<{ id: string }>(
      `insert into tenant (id, name) values ($1, 'Gemeente Alleen') returning id`,
      [newId()],
    );
    const tenant = rows[0]?.id ?? '';
    await publish({ refresh: 2, kind: 'tenant', key: tenant, mean: 77, tenant });
    expect((await client.get('/admin/figures')).text).not.toContain('77');
    expect((await client.get('/admin/figures/export')).text).not.toContain(tenant);
    const seen = await office
      .asContent()
      .query('select 1 from benchmark_snapshot where tenant_id is not null');
    expect(seen.rowCount).toBe(0);
  });

  it('is downloaded as CSV, with every figure that was ever published', async () => {
    const { headers, text } = await client.get('/admin/figures/export');
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    expect(text.split('\r\n')[0]).toContain('scan,takenAt,kind,key,sizeBand');
    expect(text.match(/,all,,50-99,total,/g)).toHaveLength(2);
    expect(text).toMatch(/,size-class,50-100,50-99,total,,onTrack,33,/);
  });

  it('of a scan that does not exist is not there', async () => {
    for (const path of ['/admin/figures?scan=nothing', '/admin/figures/export?scan=nothing'])
      expect((await client.get(path)).status).toBe(404);
  });
});

describe('a line', () => {
  it('runs from the oldest at the left to the newest, and is broken where there is no score', () => {
    const [line] = courseLines([{ name: 'x', scores: [0, 50, null, 100, 75] }]);
    const { left, width, right, top } = courseSize;
    expect(line?.points[0]).toEqual({ x: left, y: heightOf(0) });
    expect(line?.stretches).toHaveLength(2);
    expect([line?.points.at(-1)?.x, heightOf(100)]).toEqual([width - right, top]);
  });

  it('has its name beside its end, apart from other names and within the picture', () => {
    for (const score of [0, 50, 100]) {
      const lines = courseLines(['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, scores: [score, score] })));
      const heights = lines.map(({ end }) => end?.y ?? -1).toSorted((a, b) => a - b);
      expect(heights[0]).toBeGreaterThanOrEqual(0);
      expect(heights.at(-1)).toBeLessThanOrEqual(courseSize.height);
      for (let at = 1; at < heights.length; at += 1)
        expect((heights[at] ?? 0) - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(19.9);
    }
  });
});
