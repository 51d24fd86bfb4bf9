import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { type Language, speaking } from './language/spoken.js';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness, email } from './testing/back-office-harness.js';

const folder = 'apps/back-office/src';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const messageFiles = files.filter((name) => name.endsWith('.messages.ts'));
const otherFiles = files.filter((name) => !/\.messages\.ts$|\.spec\.ts$|^testing\//.test(name));

/** Words that are the same in both languages. */
const alike = new Set([
  ...[
    'QuickScan',
    'QuickScan beheer',
    'Tips',
    'E-mails',
    'E-mail',
    'Tip',
    'Link',
    'Markdown',
    'Scan',
    'Cluster',
    'Passkeys',
  ],
  ...['Management', 'Open data', 'nl', 'en', '{{title}}'],
]);

/** Every message of a module, by its place in it. */
function messagesOf(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (!value || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => messagesOf(inner, `${place}.${key}`));
}

async function messagesIn(file: string, language: Language): Promise<Map<string, string>> {
  const module = (await import(`./${file.replace(/\.ts$/, '.js')}`)) as Record<string, unknown>;
  return speaking(
    language,
    () => new Map(Object.entries(module).flatMap(([name, each]) => messagesOf(each, name))),
  );
}

const filledIn = (text: string) => text.match(/\{\{[^}]*\}\}|\$\d/g)?.toSorted();

/** Only there in English: the manual itself is in Dutch. */
const onlyEnglish = 'manualTexts.onlyDutch';

/** What is wrong with a message in both languages; empty when nothing is. */
function wrongWith(place: string, dutch: string, english: string): string {
  if (english === '' || (dutch === '' && place !== onlyEnglish)) return `${place} is empty`;
  if (dutch === english && !alike.has(dutch)) return `${place} is the same: ${dutch}`;
  return String(filledIn(dutch)) === String(filledIn(english)) ? '' : `${place} is filled in otherwise`;
}

describe('the messages', () => {
  it.each(messageFiles)('of %s are all there in both languages, and differ', async (file) => {
    const [nl, en] = [await messagesIn(file, 'nl'), await messagesIn(file, 'en')];
    expect([...nl.keys()]).toEqual([...en.keys()]);
    const wrong = [...nl].map(([place, dutch]) => wrongWith(place, dutch, en.get(place) ?? ''));
    expect(wrong.filter(Boolean)).toEqual([]);
  });
});

/** What people read in the templates of a file: between tags, and in attributes that are read out. */
function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
      found.push(...readable(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function readable(node: ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression): string[] {
  const parts = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : [node.text];
  const text = parts.join('').replace(/\{\{[^}]*\}\}\}?/g, '');
  if (!/<\w+[^>]*>/.test(text)) return [];
  const between = [...text.matchAll(/>([^<>]*)</g)].map(([, words = '']) => words);
  const attributes = [...text.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
    ([, words = '']) => words,
  );
  return [...between, ...attributes].filter((words) => /\p{L}{2}/u.test(words));
}

describe('a page', () => {
  it('has no words of its own: all of them are in message files', () => {
    expect(otherFiles.length).toBeGreaterThan(60);
    const found = otherFiles.flatMap((file) => wordsIn(file).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });

  it('that has words is found out', () => {
    const source = ts.createSourceFile(
      'x.ts',
      'const a = `<p>Zoek {{x}}</p><i aria-label="${b}">${c}</i>`',
      ts.ScriptTarget.Latest,
    );
    const found: string[] = [];
    ts.forEachChild(source, function visit(node) {
      if (ts.isTemplateExpression(node)) found.push(...readable(node));
      ts.forEachChild(node, visit);
    });
    expect(found).toEqual(['Zoek ']);
  });
});

describe('the language of the back office', () => {
  let office: BackOfficeHarness;
  let client: BackOfficeClient;
  beforeAll(async () => {
    office = await BackOfficeHarness.create();
    client = await office.signedIn();
  });
  afterAll(() => office.close());

  const tokenOf = async (): Promise<string> =>
    /name="csrfToken" value="([^"]+)"/.exec((await client.get('/admin/draft')).text)?.[1] ?? '';

  it('is Dutch at first, and that of the account once it was chosen', async () => {
    expect((await client.get('/admin/draft')).text).toContain('<html lang="nl">');
    const form = { csrfToken: await tokenOf(), language: 'en', from: '/admin/draft' };
    expect((await client.post('/admin/language', form)).headers.get('location')).toBe('/admin/draft');
    const { text } = await client.get('/admin/draft', { 'accept-language': 'nl' });
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('There is no draft now.');
    expect((await client.get('/admin')).text).toContain('"language":"en"');
    const { text: list } = await client.get('/admin/api/resources/editions/actions/list');
    expect(list).toContain('"state":"Published"');
  });

  it('is a choice of who is signed in only, and no other language than there is', async () => {
    const { status } = await client.post('/admin/language', { csrfToken: 'x', language: 'nl' });
    expect(status).toBe(403);
    await client.post('/admin/language', { csrfToken: await tokenOf(), language: 'fr' });
    const { rows } = await office.sql.query('select language from back_office_account where email = $1', [
      email,
    ]);
    expect(rows).toEqual([{ language: 'nl' }]);
  });

  it('before signing in is that of the browser, or the one that was chosen there', async () => {
    const visitor = office.client();
    const english = await visitor.get('/admin/sign-in', { 'accept-language': 'en-GB,nl;q=0.5' });
    expect(english.text).toContain('<html lang="en">');
    expect((await visitor.get('/admin/sign-in', { 'accept-language': 'fr' })).text).toContain(
      '<html lang="nl">',
    );
    const form = { language: 'en', from: '/admin/sign-in' };
    expect((await visitor.post('/admin/sign-in/language', form)).headers.get('location')).toBe(
      '/admin/sign-in',
    );
    expect((await visitor.get('/admin/sign-in', { 'accept-language': 'nl' })).text).toContain('Sign in');
  });

  it.each(['https://elders.example', '//elders.example', '/admin\\@x', 'javascript:x', '/adminx'])(
    'leads back to no address of another: %s',
    async (from) => {
      const answer = await office.client().post('/admin/sign-in/language', { language: 'en', from });
      expect(answer.headers.get('location')).toBe('/admin');
    },
  );

  it('of a problem is that of who met it', async () => {
    const form = { email, password: 'x' };
    const { text: wrong } = await office.client().post('/admin/sign-in', form, { 'accept-language': 'en' });
    expect(wrong).toContain('do not belong together');
    const foreign = { 'sec-fetch-site': 'cross-site', 'accept-language': 'en' };
    const { text: refused } = await office
      .client()
      .send('POST', '/admin/sign-in', { form, headers: foreign });
    expect(refused).toContain('This request did not come from this site');
  });
});
