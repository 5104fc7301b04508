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

/** A field or relation of a node as a reader says it: the `first day` of a rule, its `quota volume`. */
export function fieldText(field: string): string {
  return words[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
