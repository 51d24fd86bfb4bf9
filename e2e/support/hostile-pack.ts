import { strToU8, unzipSync, zipSync } from 'fflate';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { hostileTexts } from '../../libs/testing/hostile-texts.ts';

/** Keys of files that hold no words: codes, places, figures, addresses. */
const noWords = new Set([
  'code',
  'kind',
  'levels',
  'functionGroups',
  'effort',
  'sources',
  'statement',
  'link',
  'year',
]);

/** Hostile Markdown beside the hostile texts. */
export const hostileMarkdown = [
  '[klik](javascript:alert(1)) [tik](<vbscript:alert(1)>) [data](data:text/html,<script>alert(1)</script>)',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a> <javascript:alert(1)>',
  '[ref]\n\n[ref]: javascript:alert(1) "titel\\" onmouseover=alert(1)"',
  '## <img src=x onerror=alert(1)> kop\n\n- <svg/onload=alert(1)>\n\n> <iframe src="javascript:alert(1)"></iframe>',
].join('\n\n');

/**
 * The files of an exported pack with hostile texts in place of every word that people read, the one after the other, so
 * that all of them come by.
 * @param zip as the back office gives it
 */
export function hostilePack(zip: Uint8Array): Uint8Array {
  const next = inTurn(hostileTexts);
  const plain = inTurn(hostileTexts.filter((text) => !text.includes('{{')));
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return [path, strToU8(hostileFile(path, text, /\/mails\//.test(path) ? plain : next, plain))] as const;
  });
  return zipSync(Object.fromEntries(files));
}

function hostileFile(path: string, text: string, next: () => string, plain: () => string): string {
  if (/^[^/]+\/(?:scan\.yaml|README\.md|terms\.txt)$/.test(path)) return text;
  if (path.endsWith('.yaml')) return hostileYaml(text, next);
  const page = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (!page) return text;
  return `---\n${hostileYaml(page[1] ?? '', plain)}---\n${page[2] ?? ''}\n${plain()}\n\n${hostileMarkdown}\n`;
}

/** Each word of a file becomes two hostile texts, with what it said in front, so that it can be found. */
function hostileYaml(text: string, next: () => string): string {
  const document = parseDocument(text);
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !isWord(path, node.value)) return;
      node.value = `${node.value} ${next()} ${next()}`;
      node.type = 'QUOTE_DOUBLE';
    },
  });
  return laidOut(document);
}

const laidOut = (document: Document): string => document.toString({ lineWidth: 0 });

type Path = readonly unknown[];

/** A list or a place under a key without words has none, nor has a code; a statement's own words are under that very key. */
function isWord(path: Path, value: string): boolean {
  const keys = path.flatMap((each) => {
    if (isMap(each) || isSeq(each) || !each || typeof each !== 'object' || !('key' in each)) return [];
    return isScalar(each.key) ? [String(each.key.value)] : [];
  });
  const own = keys.at(-1) ?? '';
  if (own === 'statement') return /\s/.test(value);
  return !keys.some(
    (key, at) => noWords.has(key) && !(key === 'levels' && at < keys.length - 1) && !isNames(keys, at),
  );
}

/** In the file of names, the levels and function groups are words. */
const isNames = (keys: readonly string[], at: number): boolean =>
  (keys[at] === 'functionGroups' || keys[at] === 'levels') && at < keys.length - 1;

function inTurn(texts: readonly string[]): () => string {
  let at = 0;
  return () => texts[at++ % texts.length] ?? '';
}
