import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader, a screen reader and an archive need of a PDF. */
export type PdfFacts = {
  readonly text: string;
  readonly title: unknown;
  readonly language: unknown;
  readonly tagged: boolean;
  readonly outline: readonly string[];
  /** Where its links lead outside. */
  readonly links: readonly string[];
  /** What it would run. */
  readonly scripts: readonly string[];
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
  const scripts = Object.values((await document.getJSActions()) ?? {}).flat() as string[];
  const facts = {
    ...{ links: await linksIn(document), scripts },
    text: pages.join(' ').replace(/\s+/g, ' '),
    title: info['Title'],
    language: info['Language'],
    tagged: marks?.get('Marked') === true,
    outline: ((await document.getOutline()) ?? []).map(({ title }) => title),
  };
  await task.destroy();
  return facts;
}

async function linksIn(document: PDFDocumentProxy): Promise<string[]> {
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const annotations = await (await document.getPage(index + 1)).getAnnotations();
      return annotations as { url?: string; unsafeUrl?: string }[];
    }),
  );
  return pages.flat().flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []);
}
