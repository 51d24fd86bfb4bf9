import { afterAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RoundOverview } from '#contracts/teams';
import { BrowserPool, launchBrowser } from '#server/platform/browser';
import type { TeamPlan } from '#server/teams';
import { hostileTexts } from '../../../testing/hostile-texts.js';
import { teamPlanHtml } from './team-plan-html.js';
import { teamReportHtml } from './team-report-html.js';

const { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH } = process.env;
const pool = new BrowserPool(() => launchBrowser({ CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH }));
afterAll(() => pool.close());

const now = new Date('2026-11-28T12:00:00Z');
const action = (text: string, at: number): TeamPlan['actions'][number] => ({
  id: `0190a0a0-0000-7000-8000-${String(at).padStart(12, '0')}`,
  what: `${at}: ${text}`,
  who: text,
  dueOn: null,
  round: null,
  statement: null,
  title: null,
  done: at % 2 === 1,
});
const planOf = (teamName: string, texts: readonly string[]): TeamPlan => ({
  teamName,
  round: '0190a0a0-0000-7000-8000-000000000001',
  language: 'nl',
  actions: texts.map(action),
});
const overviewOf = (teamName: string, names: readonly string[]): RoundOverview => ({
  round: '0190a0a0-0000-7000-8000-000000000001',
  team: '0190a0a0-0000-7000-8000-000000000002',
  teamName,
  kind: 'open',
  edition: '0190a0a0-0000-7000-8000-000000000003',
  language: 'nl',
  closedAt: '2026-11-27T10:00:00.000Z',
  levelNames: [],
  size: { from: 10, to: 19 },
  total: null,
  clusters: [{ code: 'methods', name: 'Methodiek', figure: null }],
  functionGroups: [],
  departments: names.map((name) => ({ name, clusters: [] })),
  members: [],
  statements: [],
  talkingPoints: [],
  strengths: [],
  growthOpportunities: [],
  unknownPercent: 0,
  earlier: [],
});

/** Without white space, and without what a font draws nothing for. */
const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{C}]/gu, '');

/** As it is read: behind an override of the direction the letters go backwards. */
function asRead(text: string): string {
  const [before = '', ...behind] = text.split('\u202e');
  return squeezed(before) + [...squeezed(behind.join(''))].reverse().join('');
}

/** What a reader of the PDF meets: its text, and whatever in it could do something. */
async function read(pdf: Buffer) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  const active: unknown[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    active.push(...((await page.getAnnotations()) as unknown[]));
  }
  const [scripts, open, files] = [
    await document.getJSActions(),
    await document.getOpenAction(),
    await document.getAttachments(),
  ];
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  const marked = ((await document.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked');
  const outline = ((await document.getOutline()) ?? []).map(({ title }) => title);
  const facts = { pages: texts.length, text: squeezed(texts.join('')), marked, outline, info };
  await task.destroy();
  return { ...facts, active: [...active, scripts, open, files].filter((one) => one) };
}

describe('the PDF of a team plan', () => {
  it('has a title, a language, tags, an outline and numbered pages', async () => {
    const plan = planOf('Team Werk', hostileTexts);
    const { info, marked, outline, pages, text } = await read(await pool.pdf(teamPlanHtml(plan, now)));
    expect(info).toMatchObject({ Title: 'Teamplan QuickScan: Team Werk', Language: 'nl' });
    expect(marked).toBe(true);
    expect(outline).toEqual(['Team Werk']);
    expect(pages).toBeGreaterThan(3);
    for (const page of [1, 2, pages]) expect(text).toContain(`Pagina${page}van${pages}`);
  });

  it('shows two hundred hostile agreements as they were written, and nothing in it does anything', async () => {
    const { text, active } = await read(await pool.pdf(teamPlanHtml(planOf('Team', hostileTexts), now)));
    for (const [at, one] of hostileTexts.entries()) expect(text).toContain(asRead(`${at}: ${one}`));
    expect(active).toEqual([]);
  });
});

describe('two hundred hostile titles of teams', () => {
  it('stand in the PDF of a report as they were written, and nothing in it does anything', async () => {
    for (const name of hostileTexts) {
      const { text, active } = await read(await pool.pdf(teamReportHtml(overviewOf(name, [name]), [])));
      expect([name, text.includes(asRead(name)), active]).toEqual([name, true, []]);
    }
  }, 240_000);
});
