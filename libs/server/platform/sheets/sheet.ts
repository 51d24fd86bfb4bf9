/** One cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** A table to download: a name, the headings of its columns, and its rows. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

/** @property width in characters, about. */
export type Column = { readonly heading: string; readonly width: number };
