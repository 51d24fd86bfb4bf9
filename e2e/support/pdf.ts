import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader, a screen reader and an archive need of a PDF. */
export type PdfFacts = {
  readonly text: string;
  readonly title: unknown;
  readonly language: unknown;
  readonly tagged: boolean;
  readonly outline: readonly string[];
};

/** Reads a PDF's text, title, language, tagging and outline. */
export async function readPdf(data: Buffer): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(data), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, unknown> | null;
  const facts = {
    text: pages.join(' ').replace(/\s+/g, ' '),
    title: info['Title'],
    language: info['Language'],
    tagged: marks?.get('Marked') === true,
    outline: ((await document.getOutline()) ?? []).map(({ title }) => title),
  };
  await task.destroy();
  return facts;
}
