import type { ActionContext } from 'adminjs';

/** A value that a list can show, sort by and search in. */
export type Value = string | number | Date | null;

/** One record of a list, by field. */
export type Row = Readonly<Record<string, Value>> & { readonly id: string };

/** A field of a list's records. */
export type Field = {
  readonly path: string;
  readonly type?: 'string' | 'number' | 'datetime';
  readonly isTitle?: boolean;
};

/** A list behind a resource: all its rows in their usual order. Content is tens of rows an edition. */
export type Listing = {
  readonly id: string;
  readonly fields: readonly Field[];
  /** The fields in which a search looks. */
  readonly searched: readonly string[];
  rows(): Promise<readonly Row[]>;
  /** Changes a record, where that can be done. @throws ValidationError */
  save?(id: string, values: Readonly<Record<string, string>>, context: ActionContext): Promise<void>;
};
