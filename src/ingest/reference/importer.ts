import type { Plain } from '../../knowledge/reading/raw-value.js';

/** A row of a list; an empty cell is an empty text. */
export interface Row<Column extends string = string> {
  readonly line: number;
  readonly cells: { readonly [name in Column]: string };
}

/** A node from a row, in the terms of a seed file; or relations of a node of another file, with its ID as `of`. */
export interface ImportedNode {
  readonly type: string;
  readonly line: number;
  readonly node: { [field: string]: Plain };
}

/** Turns one list into nodes. */
export interface Importer<Column extends string = string> {
  /** Its path below the seed folder. */
  readonly file: string;
  readonly columns: readonly Column[];
  readonly read: (rows: readonly Row<Column>[]) => ImportedNode[];
}

/** An importer with typed columns: `readRows` passes rows to it only if the list has them all. */
export function importer<const Column extends string>(given: Importer<Column>): Importer {
  // The check before this ensures that a row of strings has these columns.
  return { ...given, read: (rows) => given.read(rows as readonly Row<Column>[]) };
}
