const words: { readonly [field: string]: string } = {
  appliesIn: 'territory',
  covers: 'scope',
  days: 'duration',
  inForceFrom: 'entry into force',
  inForceTo: 'end',
  requires: 'requirements',
  validFrom: 'first day',
  validTo: 'last day',
  validityMonths: 'validity in months',
};

/** Fields that hold what a node says in words. */
const sayings: ReadonlySet<string> = new Set(['description', 'subject']);

/** A field or relation of a node as a reader says it: `the first day of "X"`, `the quota volume of "X"`, `what "X" says`. */
export function fieldText(field: string, name: string): string {
  if (sayings.has(field)) return `what "${name}" says`;
  const word = words[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `the ${word} of "${name}"`;
}

/** The same at the beginning of a sentence: `The quota volume of "X"`. */
export function fieldSubject(field: string, name: string): string {
  const text = fieldText(field, name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
