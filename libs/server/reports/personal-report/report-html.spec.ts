import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Plan, PlanAction } from '#contracts/plans';
import type { ClusterResult, FittingTip, Result, Score, StatementResult } from '#contracts/results';
import { type Answer, answers, isKnown, levels } from '#domain/scan';
import { levelOfScore, roundHalfUp, statementScore } from '#domain/scoring';
import { BrowserPool, launchBrowser } from '#server/platform/browser';
import { reportMessages } from './messages/index.js';
import { reportHtml } from './report-html.js';

const { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH } = process.env;
const pool = new BrowserPool(() => launchBrowser({ CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH }));
const words = reportMessages('nl');
afterAll(() => pool.close());

describe('the personal report', () => {
  it('shows every figure and every text of any result', async () => {
    await fc.assert(
      fc.asyncProperty(results(), async (result) => {
        const { text } = await read(await pool.pdf(htmlOf(result)));
        for (const shown of everythingShown(result)) expect(text).toContain(squeezed(shown));
      }),
      { numRuns: 12 },
    );
  });

  it('has title, language, tags and an outline of its headings', async () => {
    const result = sampleResult();
    const { info, marked, outline } = await read(await pool.pdf(htmlOf(result)));

    expect(info).toMatchObject({ Title: 'Proefscan – persoonlijk rapport', Language: 'nl' });
    expect(marked).toBe(true);
    expect(outline).toEqual(
      expect.arrayContaining(['In het kort', 'Uw scores', 'Cluster een', '2. Titel 2', 'Mijn plan']),
    );
  });

  it('has a cover, then the summary on one page, then each cluster on a page of its own', async () => {
    const { pages } = await read(await pool.pdf(htmlOf(sampleResult())));

    expect(pages[0]).not.toContain(squeezed('Uw scores'));
    for (const shown of ['In het kort', 'Uw scores', 'Sterke punten', 'Groeikansen', 'Totaal'])
      expect(pages[1]).toContain(squeezed(shown));
    expect(pages[1]).not.toContain(squeezed('Over 0.'));
    expect(pages[2]).toContain(squeezed('Over 0.'));
    expect(pages[3]).toContain(squeezed('Over 1.'));
  });

  it('links to the sources of its tips, and from its contents to its parts', async () => {
    const { links } = await read(await pool.pdf(htmlOf(sampleResult())));

    expect(links.filter((link) => link === 'https://bron.example/2')).toHaveLength(2);
    expect(links.filter((link) => link === undefined).length).toBeGreaterThanOrEqual(5);
  });

  it('holds the plan with what was written there, or says that there is none', async () => {
    const done = action({ title: 'Klaar', due: null, doneAt: '2026-11-25T10:00:00Z', note: '' });
    const { text } = await read(await pool.pdf(htmlOf(sampleResult(), planOf(action(), done))));

    expect(text).toContain(
      squeezed('Bellen met Beleidstelling 2: Titel 2Over tolken15 januari 2027nog niet'),
    );
    expect(text).toContain(squeezed('geen datum25 november 2026'));
    expect((await read(await pool.pdf(htmlOf(sampleResult())))).text).toContain(
      squeezed('Er staat nog niets op uw plan.'),
    );
  });

  it('speaks English where the result does', () => {
    const english = reportMessages('en');
    const result = { ...sampleResult(), language: 'en' };
    const html = reportHtml({ result, plan: planOf() }, english);

    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Personal report');
  });

  it('says when the scan was filled in and that it is confidential', async () => {
    const { text } = await read(await pool.pdf(htmlOf(sampleResult())));

    expect(text).toContain(squeezed('23 november 2026'));
    expect(text).toContain(squeezed('Dit rapport is vertrouwelijk: alleen u kunt het maken.'));
    expect(text).toMatch(/Pagina1van\d+/);
  });

  it('says that too little is known where there is no score', async () => {
    const none = { ...sampleResult(), total: { ...group([]), statements: 4, unknownShare: 1 } };
    const { text } = await read(await pool.pdf(htmlOf(none)));

    expect(text).toContain(squeezed('Voor een totaalscore is nog te weinig bekend.'));
    expect(text).toContain(squeezed('te weinig bekend'));
  });

  it('names the cluster with the lowest score, and none when all are equal', () => {
    const [one, two] = sampleResult().clusters as [ClusterResult, ClusterResult];
    const html = (clusters: ClusterResult[]): string => htmlOf({ ...sampleResult(), clusters });

    expect(html([one, two])).toContain('De grootste stap ligt bij Cluster twee.');
    expect(html([one, { ...two, score: one.score }])).not.toContain('De grootste stap');
    expect(html([two, { ...two, name: 'Drie' }, one])).toContain('bij Cluster twee en Drie.');
  });

  it.each([
    '<script>1</script>',
    '"><img src=x onerror=alert(1)>',
    '{{constructor}}',
    '</style><h1>',
    '\'\\"}*{x:y}',
  ])('keeps %s text', async (hostile) => {
    const html = htmlOf(everywhere(sampleResult(), hostile), hostilePlan(hostile));
    const { text } = await read(await pool.pdf(html));

    expect(html).not.toMatch(/<script|<img|<\/style><h1>/);
    expect(text.split(squeezed(hostile)).length).toBeGreaterThan(15);
  });
});

const action = (about: Partial<PlanAction> = {}): PlanAction => ({
  ...{ id: '019aa0e0-0000-7000-8000-000000000003', title: 'Bellen met Beleid', tip: null, attempt: null },
  ...{ statement: { code: 2, title: 'Titel 2' }, note: 'Over tolken', due: '2027-01-15' },
  ...{ addedAt: '2026-11-24T10:00:00Z', doneAt: null },
  ...about,
});
const planOf = (...actions: PlanAction[]): Plan => ({ scan: 'proef', language: 'nl', actions });
const hostilePlan = (text: string): Plan =>
  planOf(action({ title: text, note: text, statement: { code: 1, title: text } }));
const htmlOf = (result: Result, plan = planOf()): string => reportHtml({ result, plan }, words);

/** PDF text without white space, because lines break anywhere. */
const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

type Outline = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getOutline']>>;
const titlesOf = (outline: Outline): string[] =>
  (outline ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items as Outline)]);

async function read(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  const links: (string | undefined)[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
    const annotations = (await page.getAnnotations()) as { subtype: string; url?: string }[];
    links.push(...annotations.filter(({ subtype }) => subtype === 'Link').map(({ url }) => url));
  }
  const { info } = await document.getMetadata();
  const marked = ((await document.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked');
  const outline = titlesOf(await document.getOutline());
  await document.loadingTask.destroy();
  return { text: pages.join(''), pages, links, info, marked, outline };
}

/** What must be readable of a result, as the report words it. */
function everythingShown(result: Result): string[] {
  const groups = [...result.clusters, result.total].flatMap((shown) => [
    shown.score ? `${shown.score.rounded}${shown.score.levelName}` : '–te weinig bekend',
    `${shown.known} van ${shown.statements}${Math.round(shown.unknownShare * 100)}%`,
    shown.feedback,
  ]);
  const statements = result.clusters.flatMap(({ name, description, statementResults }) => [
    name,
    description,
    ...statementResults.flatMap(
      ({ code, title, statement, answerDescription, answerName, score, remark, tips }) => [
        `${code}. ${title}${statement}`,
        `${answerName}${score === null ? 'telt niet mee' : `score ${score}`}`,
        answerDescription,
        remark ?? '',
        ...tips.flatMap((tip) => [
          `${tip.title}kan deze week, voor Beleid en Advies${tip.text}`,
          `Bron: Auteur ${code} (2021)`,
          `Auteur ${code} (2021). Boek ${code}. KIS. https://bron.example/${code}`,
        ]),
      ],
    ),
  ]);
  const picks = [...result.growthOpportunities, ...result.strengths].map((code) => `, stelling ${code}`);
  return [result.title, result.subject, ...groups, ...statements, ...picks];
}

const scoreOf = (mean: number): Score => {
  const level = levelOfScore(mean);
  return { mean, rounded: roundHalfUp(mean), level, levelName: `Niveau ${level}` };
};

const tipOf = (code: number): FittingTip => ({
  ...{ code: `tip-${code}`, title: `Tip ${code}`, text: `Doe iets met ${code}.`, effort: 'week' },
  ...{ functionGroups: ['Beleid', 'Advies'], forOwnGroup: true },
  sources: [
    {
      ...{ code: `bron${code}`, kind: 'publication', author: `Auteur ${code}`, year: 2021 },
      ...{ title: `Boek ${code}`, publisher: 'KIS', link: `https://bron.example/${code}` },
    },
  ],
});

const statementOf = (code: number, answer: Answer): StatementResult => ({
  code,
  title: `Titel ${code}`,
  statement: `Stelling met nummer ${code}.`,
  answer,
  answerName: isKnown(answer) ? `Niveau ${answer}` : 'Onbekend',
  answerDescription: `Beschrijving van ${answer} bij ${code}.`,
  score: statementScore(answer),
  remark: code % 3 === 0 ? `Opmerking bij ${code}.` : null,
  tips: code % 2 === 0 ? [tipOf(code)] : [],
});

function group(statements: readonly StatementResult[]) {
  const scores = statements.flatMap(({ score }) => score ?? []);
  const enough = scores.length > 0 && scores.length * 2 >= statements.length;
  return {
    known: scores.length,
    statements: statements.length,
    unknownShare: 1 - scores.length / statements.length || 0,
    score: enough ? scoreOf(scores.reduce((sum, score) => sum + score, 0) / scores.length) : null,
    feedback: `Terugkoppeling over ${statements.length}.`,
  };
}

function resultOf(given: readonly (readonly Answer[])[]): Result {
  let code = 0;
  const clusters = given.map((answersGiven, index): ClusterResult => {
    const statementResults = answersGiven.map((answer) => statementOf((code += 1), answer));
    const name = `Cluster ${['een', 'twee', 'drie'][index] ?? index}`;
    return {
      ...group(statementResults),
      code: `cluster${index}`,
      name,
      description: `Over ${index}.`,
      statementResults,
    };
  });
  const all = clusters.flatMap(({ statementResults }) => statementResults);
  const codes = (from: number, to: number): number[] =>
    all
      .flatMap((one) => (one.score !== null && one.score >= from && one.score <= to ? one.code : []))
      .slice(0, 5);
  return {
    attempt: '019aa0e0-0000-7000-8000-000000000001',
    scan: 'proef',
    edition: '019aa0e0-0000-7000-8000-000000000002',
    editionNumber: 7,
    language: 'nl',
    title: 'Proefscan',
    subject: 'Waar gaat het over?',
    finishedAt: '2026-11-23T23:00:00+01:00',
    functionGroup: { code: 'advice', name: 'Advies', description: 'U geeft advies.' },
    levelNames: levels.map((level) => ({ level, name: `Niveau ${level}` })),
    total: group(all),
    clusters,
    growthOpportunities: codes(0, 50),
    strengths: codes(75, 100),
    benchmark: null,
  };
}

const sampleResult = (): Result =>
  resultOf([
    ['leading', 'advanced'],
    ['inactive', 'onTrack'],
  ]);

/** Any number of clusters and statements: the report must know of no particular scan. */
const results = (): fc.Arbitrary<Result> =>
  fc
    .array(fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map(resultOf);

/** The result with a hostile text wherever an author or editor can write one. */
function everywhere(result: Result, text: string): Result {
  const hostile = (score: Score | null): Score | null => score && { ...score, levelName: text };
  return {
    ...result,
    title: text,
    subject: text,
    functionGroup: { code: 'x', name: text, description: text },
    levelNames: result.levelNames.map(({ level }) => ({ level, name: text })),
    total: { ...result.total, score: hostile(result.total.score), feedback: text },
    clusters: result.clusters.map((cluster) => ({
      ...cluster,
      score: hostile(cluster.score),
      name: text,
      description: text,
      feedback: text,
      statementResults: cluster.statementResults.map((statement) => ({
        ...statement,
        title: text,
        statement: text,
        answerName: text,
        answerDescription: text,
        remark: text,
        tips: [
          {
            ...tipOf(1),
            ...{ title: text, text, functionGroups: [text] },
            sources: [{ ...tipOf(1).sources[0]!, author: text, title: text, publisher: text, link: null }],
          },
        ],
      })),
    })),
  };
}
