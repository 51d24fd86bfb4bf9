/** As many as one request takes. */
export const placedAtOnce = 500;

/** A pasted line that places somebody. */
export interface Placement {
  readonly text: string;
  readonly email: string;
  readonly department: string;
}

/** What is wrong with one pasted line. */
export interface BadLine {
  readonly text: string;
  readonly why: 'noAddress' | 'tooLong' | 'duplicate';
}

export interface ReadPlacements {
  /** Each address once, in order. */
  readonly placements: readonly Placement[];
  readonly bad: readonly BadLine[];
  /** Lines with an address and no department behind it: they are left aside. */
  readonly waiting: readonly string[];
  /** All that stand there. */
  readonly emails: ReadonlySet<string>;
}

/** As the server takes them. */
const longest = { email: 254, department: 60 };
const address = /[^\s@<>"',;|()]+@[^\s@<>"',;|()]+\.[^\s@<>"',;|().]{2,}/;

/**
 * Reads lines with an address and a department: with a semicolon, comma or tab between them, as in a spreadsheet, or a
 * space. A name may stand before the address. Every line comes back as a placement, as waiting, or as bad.
 */
export function readPlacements(text: string): ReadPlacements {
  const seen = new Set<string>();
  const [placements, bad, waiting]: [Placement[], BadLine[], string[]] = [[], [], []];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (!line) continue;
    const { email, department } = parted(line);
    const why = faultOf(email, department, seen);
    if (why) bad.push({ text: line, why });
    else if (department) placements.push({ text: line, email, department });
    else waiting.push(line);
    if (!why) seen.add(email);
  }
  return { placements, bad, waiting, emails: seen };
}

function faultOf(email: string, department: string, seen: ReadonlySet<string>): BadLine['why'] | undefined {
  if (!email || email.length > longest.email) return 'noAddress';
  if (seen.has(email)) return 'duplicate';
  return department.length > longest.department ? 'tooLong' : undefined;
}

/** The address of a line, and what stands behind it. */
function parted(text: string): Omit<Placement, 'text'> {
  const found = address.exec(text);
  if (!found) return { email: '', department: '' };
  const behind = text.slice(found.index + found[0].length);
  return { email: found[0].toLowerCase(), department: bare(behind) };
}

/** Without what parts it from the address, and without the quotes of a spreadsheet. */
const bare = (text: string): string =>
  text
    .replace(/^[>"'\s;,|]+|["'\s;,|]+$/g, '')
    .replace(/""/g, '"')
    .replace(/\s+/g, ' ');
