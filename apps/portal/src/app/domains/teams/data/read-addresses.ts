/** What became of one piece of what was pasted. */
export interface ReadLine {
  /** As it was pasted. */
  readonly text: string;
  /** The address in it; empty when there is none. */
  readonly email: string;
  readonly state: 'fine' | 'duplicate' | 'wrong';
}

export interface ReadAddresses {
  readonly lines: readonly ReadLine[];
  /** Each once, in order. */
  readonly emails: readonly string[];
}

const address = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[^\s@<>"',;:()[\]\\.]{2,}$/;
const longest = 254;

/**
 * Takes addresses out of a text in any form: names with addresses in brackets, commas, semicolons, lines, or rows of a
 * spreadsheet, whose cells without an address are left aside. Every line that holds no address is told as wrong, and so
 * is every piece with an @ that is none.
 */
export function readAddresses(text: string): ReadAddresses {
  const seen = new Set<string>();
  const lines = text.split(/\r?\n/).flatMap((line) => piecesOf(line).map((piece) => judged(piece, seen)));
  return { lines, emails: [...seen] };
}

function piecesOf(line: string): readonly string[] {
  if (line.trim() === '') return [];
  const cells = line.split(/[,;\t|]+/).flatMap((cell) => (cell.includes('<') ? [cell] : cell.split(/\s+/)));
  const pieces = cells.map((cell) => cell.trim()).filter((cell) => cell.includes('@'));
  return pieces.length > 0 ? pieces : [line.trim()];
}

function judged(text: string, seen: Set<string>): ReadLine {
  const email = emailIn(text);
  if (!address.test(email) || email.length > longest) return { text, email: '', state: 'wrong' };
  if (seen.has(email)) return { text, email, state: 'duplicate' };
  seen.add(email);
  return { text, email, state: 'fine' };
}

/** `Noor de Wit <noor@x.nl>`, `mailto:noor@x.nl`, `"noor@x.nl".` */
function emailIn(text: string): string {
  const bracketed = /<([^<>]*)>/.exec(text)?.[1] ?? text;
  return bracketed
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^["'(]+|["').:]+$/g, '')
    .toLowerCase();
}
