import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Edition } from '#contracts/scans';
import type { TipList } from '#contracts/tips';
import { type DocumentKind, documentsOf } from '../document-kinds.js';
import { documentMessages } from '../messages/index.js';
import { DocumentBench } from '../testing/document-bench.js';
import { documentHtml } from './document-html.js';

let bench: DocumentBench;
let edition: Edition;
let tips: TipList;
beforeAll(async () => {
  bench = await DocumentBench.start();
  edition = await bench.edition('nl');
  tips = await bench.tips('nl');
});
afterAll(() => bench.stop());

/** A document of the shipped edition; of full tips the first cluster's. */
function html(kind: DocumentKind, material = { edition, tips }): string {
  const plan = documentsOf(material.edition).find((it) => it.kind === kind)!;
  return documentHtml({ ...material, plan, words: documentMessages('nl') });
}

/** A text as the template writes it. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll("'", '&#x27;')
    .replaceAll('"', '&quot;')
    .replaceAll('=', '&#x3D;')
    .replaceAll('`', '&#x60;');

describe('the public documents', () => {
  it('show every statement, and explained also what each answer stands for', () => {
    const explained = html('statements-explained');
    for (const { statement, explanation, descriptions } of edition.clusters.flatMap(
      ({ statements }) => statements,
    )) {
      expect(html('statements')).toContain(escaped(statement));
      for (const text of [explanation, ...Object.values(descriptions)])
        expect(explained).toContain(escaped(text));
    }
  });

  it('show every tip once on a line, with for whom, when and at which answers', () => {
    const lines = html('tips');
    for (const { title } of tips.tips)
      expect(lines.split(`<th scope="row">${escaped(title)}</th>`)).toHaveLength(2);
    expect(lines).toContain('deze week');
  });

  it('show the tips of a cluster in full, with the sources that they draw on and no others', () => {
    const codes = edition.clusters[0]!.statements.map(({ code }) => code);
    const here = tips.tips.filter(({ places }) => codes.includes(places[0]!.statement));
    const page = html('tips-of-cluster');
    for (const { text } of here) expect(page).toContain(escaped(text));
    const used = new Set(here.flatMap(({ sources }) => sources));
    const listed = page.slice(page.indexOf('class="sources"')).match(/<li>/g) ?? [];
    expect(listed).toHaveLength(used.size);
  });

  it('keep what editors write as text', () => {
    const hostile = '<script>alert(1)</script>"}</style>';
    const [first] = edition.clusters;
    const changed = { ...edition, title: hostile, clusters: [{ ...first!, name: hostile }] };
    const page = html('statements', { edition: changed, tips });
    expect(page).not.toContain('<script>');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });
});
