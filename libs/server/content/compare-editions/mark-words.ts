/** A piece of two texts put together: in both, only in the first, or only in the second. */
export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Above this many words in both together, what differs is shown as a whole. */
const mostWords = 6_000;

/** Two texts as one, with the words marked that went and came (longest common subsequence); pure. */
export function markWords(before: string, after: string): Piece[] {
  const [was, is] = [before.match(/\S+\s*|\s+/g) ?? [], after.match(/\S+\s*|\s+/g) ?? []];
  const start = lengthOfCommon(was, is);
  const end = lengthOfCommon(was.slice(start).reverse(), is.slice(start).reverse());
  const middle = [was.slice(start, was.length - end), is.slice(start, is.length - end)] as const;
  return joined([
    ...was.slice(0, start).map(same),
    ...(middle[0].length + middle[1].length > mostWords ? whole(...middle) : walked(...middle)),
    ...is.slice(is.length - end).map(same),
  ]);
}

const same = (text: string): Piece => ({ kind: 'same', text });
const gone = (text: string): Piece => ({ kind: 'gone', text });
const fresh = (text: string): Piece => ({ kind: 'new', text });
const whole = (was: readonly string[], is: readonly string[]): Piece[] => [
  ...was.map(gone),
  ...is.map(fresh),
];

function lengthOfCommon(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs < 0 ? one.length : differs;
}

/** Walks through the table of common lengths, from the beginning. */
function walked(was: readonly string[], is: readonly string[]): Piece[] {
  const common = tableOf(was, is);
  const pieces: Piece[] = [];
  let [left, right] = [0, 0];
  while (left < was.length && right < is.length) {
    if (was[left] === is[right]) {
      pieces.push(same(is[right] ?? ''));
      left += 1;
      right += 1;
    } else if (lengthAt(common, left + 1, right) >= lengthAt(common, left, right + 1)) {
      pieces.push(gone(was[left] ?? ''));
      left += 1;
    } else {
      pieces.push(fresh(is[right] ?? ''));
      right += 1;
    }
  }
  return [...pieces, ...whole(was.slice(left), is.slice(right))];
}

const lengthAt = (table: readonly Uint16Array[], row: number, column: number): number =>
  table[row]?.[column] ?? 0;

/** For each pair of places, how many words the rests of both have in common, in order. */
function tableOf(was: readonly string[], is: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  for (let left = was.length - 1; left >= 0; left -= 1) {
    const row = table[left] as Uint16Array;
    for (let right = is.length - 1; right >= 0; right -= 1) {
      row[right] =
        was[left] === is[right]
          ? lengthAt(table, left + 1, right + 1) + 1
          : Math.max(lengthAt(table, left + 1, right), lengthAt(table, left, right + 1));
    }
  }
  return table;
}

/** Pieces of a kind that follow each other as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((done, piece) => {
    const last = done.at(-1);
    if (last?.kind !== piece.kind) return [...done, piece];
    return [...done.slice(0, -1), { kind: piece.kind, text: last.text + piece.text }];
  }, []);
}
