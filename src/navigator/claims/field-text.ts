const words: { readonly [field: string]: string } = {
  days: 'duration',
  inForceFrom: 'entry into force',
  inForceTo: 'end',
  validFrom: 'first day',
  validTo: 'last day',
  validityMonths: 'validity in months',
};

/** The field of a node as a reader says it: `first day` of a rule, `quota volume`. */
export function fieldText(field: string): string {
  return words[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
