/** Fields with a text of the node: a claim about them is about the node as a whole. */
const sayings: ReadonlySet<string> = new Set(['description', 'subject']);

/** The field that sources make claims about, for messages; undefined if the claims are about the node as a whole. */
export const statedField = (field: string | undefined): string | undefined =>
  field === undefined || sayings.has(field) ? undefined : field;
