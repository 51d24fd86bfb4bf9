import type { APIRequestContext, Page } from '@playwright/test';
import fc from 'fast-check';
import type { BenchmarkList } from '#contracts/benchmarks';
import type { Report } from '#contracts/reports';
import type { Edition } from '#contracts/scans';
import { type Answer, answers, isKnown } from '#domain/scan';
import { type BenchmarkMeans, type GroupScore, type ScanScore, scoreScan } from '#domain/scoring';
import { readCsv } from './support/csv.ts';
import { finishedAttempt } from './support/filled-in.ts';
import type { PackJourney } from './support/packs.ts';
import { readPdf } from './support/pdf.ts';
import { becomeRespondent } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** How many sets of answers are tried; each makes a page, a PDF and a table. */
const runs = 5;

/** What the domain says of a set of answers, in the words of the edition. */
type Truth = {
  /** `name|score|level`, the clusters and then the total. */
  readonly groups: readonly string[];
  /** `code. title|answer|score`. */
  readonly statements: readonly string[];
  /** Titles, in order. */
  readonly growth: readonly string[];
  readonly strengths: readonly string[];
  /** `code. title` of the statements with a remark. */
  readonly remarks: readonly string[];
};

test('the screen, the PDF and the table say what the domain computes, whatever the answers', async ({
  page,
  pack,
}) => {
  test.setTimeout(300_000);
  await becomeRespondent(page, pack, `gelijk-${pack.name}@voorbeeld.nl`);
  const edition = await editionOf(page.request, pack);
  const count = statementsOf(edition).length;
  const national = await nationalMeans(page.request, pack);
  // Sets with many of one answer too, so that there are some with too little known and with none to grow in.
  const sets = fc
    .subarray([...answers], { minLength: 1 })
    .chain((some) => fc.array(fc.constantFrom(...some), { minLength: count, maxLength: count }));
  await fc.assert(
    fc.asyncProperty(sets, async (given) => {
      const attempt = await finishedAttempt(page, pack, (index) => given[index]);
      const truth = truthOf(edition, given, national);
      expect(await onScreen(page, attempt, count)).toEqual(truth);
      expect(await inTable(page.request, attempt)).toEqual([truth.statements, truth.groups]);
      expectInPdf(await pdfOf(page.request, attempt), truth);
    }),
    { numRuns: runs, endOnFailure: true },
  );
});

const statementsOf = (edition: Edition) => edition.clusters.flatMap(({ statements }) => statements);

const editionOf = async (request: APIRequestContext, pack: PackJourney): Promise<Edition> =>
  (await (await request.get(`/api/v1/scans/${pack.scan}/editions/current`)).json()) as Edition;

/** What orders statements of one level, where another journey had a national snapshot published. */
async function nationalMeans(request: APIRequestContext, { scan }: PackJourney): Promise<BenchmarkMeans> {
  const { items } = (await (await request.get(`/api/v1/benchmarks?scan=${scan}`)).json()) as BenchmarkList;
  const { statements = [] } = items.find(({ kind }) => kind === 'all') ?? {};
  return new Map(statements.flatMap(({ code, mean }) => (mean === null ? [] : [[code, mean] as const])));
}

function truthOf(edition: Edition, given: readonly Answer[], national: BenchmarkMeans): Truth {
  const all = statementsOf(edition);
  const score: ScanScore = scoreScan(
    {
      functionGroups: edition.functionGroups.map(({ code }) => code),
      clusters: edition.clusters.map(({ code, statements }) => ({
        code,
        statements: statements.map((statement) => statement.code),
      })),
    },
    new Map(all.map(({ code }, index) => [code, given[index] ?? 'unknown'])),
    national,
  );
  const titleOf = (code: number): string => all.find((statement) => statement.code === code)?.title ?? '';
  const named = (code: number): string => `${code}. ${titleOf(code)}`;
  const group = (name: string, { score: found }: GroupScore): string =>
    found ? `${name}|${found.rounded}|${edition.answerNames[found.level]}` : `${name}||`;
  return {
    groups: [
      ...edition.clusters.map(({ name }, index) => group(name, score.clusters[index]!)),
      group('Totaal', score.total),
    ],
    statements: score.statements.map(({ code, answer, score: points }) =>
      [named(code), edition.answerNames[answer], isKnown(answer) ? points : ''].join('|'),
    ),
    growth: score.growthOpportunities.map(titleOf),
    strengths: score.strengths.map(titleOf),
    remarks: score.statements.filter(({ deviates }) => deviates).map(({ code }) => named(code)),
  };
}

async function onScreen(page: Page, attempt: string, statements: number): Promise<Truth> {
  await page.goto(`/resultaten/${attempt}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw uitkomst');
  // They follow after the first view.
  await expect(page.locator('app-statement-row')).toHaveCount(statements);
  const texts = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((found) => found.map((one) => one.textContent.trim()));
  const [total, ...clusters] = await page.locator('app-score-table tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [name, score, level] = [...row.children].map((cell) => cell.textContent.trim());
      return score === 'geen' ? `${name}||` : [name, score, level].join('|');
    }),
  );
  const names = await texts('app-statement-row .name');
  const given = await texts('app-statement-row .answer');
  const scores = await scoresOf(page.request, attempt);
  return {
    groups: [...clusters, total ?? ''],
    statements: names.map((name, index) => [name, given[index], scores[index]].join('|')),
    growth: await texts('app-growth-cards h3'),
    strengths: await texts('app-strength-list h3'),
    remarks: await texts('app-statement-row details:has(.remark) .name'),
  };
}

/** Of each answer; the screen shows answers by their names only, so these come from the resource that it shows. */
async function scoresOf(request: APIRequestContext, attempt: string): Promise<(number | '')[]> {
  const result = (await (await request.get(`/api/v1/attempts/${attempt}/result`)).json()) as {
    clusters: { statementResults: { score: number | null }[] }[];
  };
  return result.clusters.flatMap(({ statementResults }) => statementResults.map(({ score }) => score ?? ''));
}

/** The statements and the groups, as the CSV has them. */
async function inTable(request: APIRequestContext, attempt: string): Promise<[string[], string[]]> {
  const answer = await request.get(`/api/v1/attempts/${attempt}/documents/csv`);
  const [, ...rows] = readCsv(await answer.text());
  const statements = rows.filter(([, code]) => code !== '');
  const groups = rows.filter(([, code]) => code === '');
  return [
    statements.map(([, code, title, , given, , score]) => `${code}. ${title}|${given}|${score}`),
    groups.map(([name, , , , level, , score]) => (score === '' ? `${name}||` : `${name}|${score}|${level}`)),
  ];
}

async function pdfOf(request: APIRequestContext, attempt: string): Promise<string> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const asked = await request.post('/api/v1/reports', { data: { attempt }, headers });
  const { id } = (await asked.json()) as Report;
  await expect
    .poll(async () => ((await (await request.get(`/api/v1/reports/${id}`)).json()) as Report).state, {
      timeout: 60_000,
    })
    .toBe('ready');
  const document = await request.get(`/api/v1/reports/${id}/document`);
  return squeezed((await readPdf(await document.body())).text);
}

/** Without white space, because lines break anywhere. */
const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

function expectInPdf(text: string, truth: Truth): void {
  for (const group of truth.groups) {
    const [name = '', score, level = ''] = group.split('|');
    expect(text).toContain(squeezed(score ? `${name}${score}${level}` : `${name}–te weinig bekend`));
  }
  expectAnswersInPdf(text, truth);
  const summary = text.slice(text.indexOf('Sterkepunten'));
  const order = [...truth.strengths, ...truth.growth].map((title) => summary.indexOf(squeezed(`${title} ·`)));
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
}

/** Each answer with its score between its own heading and the next one. */
function expectAnswersInPdf(text: string, { statements }: Truth): void {
  const told = statements.map((statement) => {
    const [heading = '', given = '', score] = statement.split('|');
    const shown = squeezed(`${given}${score ? `score ${score}` : 'telt niet mee'}`);
    return { from: text.lastIndexOf(squeezed(heading)), shown };
  });
  for (const [index, { from, shown }] of told.entries())
    expect(text.slice(from, told[index + 1]?.from)).toContain(shown);
}
