/** Fields that hold what a node says in words: a claim about them is about the node as a whole. */
const sayings: ReadonlySet<string> = new Set(['description', 'subject']);

/** The field that sources speak of, as messages name it; undefined where they speak of the node as a whole. */
export const statedField = (field: string | undefined): string | undefined =>
  field === undefined || sayings.has(field) ? undefined : field;
