import type { Field } from '../../graph/vocabulary/types.js';
import { idForm } from '../../knowledge/checks/id-is-readable.js';
import { leastNumber } from '../../knowledge/checks/number-is-not-negative.js';
import { webAddressForm } from '../../knowledge/checks/url-is-web-address.js';
import { datePattern } from '../../knowledge/reading/read-day.js';
import { formOf, largestInteger, largestNumber } from '../../knowledge/reading/read-scalar.js';
import { longestText } from '../../knowledge/reading/text-limits.js';

/** The limits of a field's value; undefined for what is not limited. */
export interface FieldLimits {
  /** A regular expression for the whole text, in the form of the `pattern` of an HTML input. */
  readonly pattern: string | undefined;
  /** A text that matches the pattern. */
  readonly example: string | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** The maximum number of characters. */
  readonly longest: number | undefined;
}

const none: FieldLimits = {
  pattern: undefined,
  example: undefined,
  least: undefined,
  most: undefined,
  longest: undefined,
};

/** Texts for which a check requires a certain form, by the name of their field. */
const checked: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>> = {
  id: { pattern: idForm, example: 'eu/cosmetics-1223-2009' },
  url: { pattern: webAddressForm, example: 'https://eur-lex.europa.eu/eli/reg/2009/1223/oj' },
};

/** @param beside the fields of the same node, edge or group, including this one */
export function limitsOf(field: Field, beside: readonly Field[]): FieldLimits {
  switch (field.kind) {
    case 'int':
      return { ...none, least: leastNumber, most: largestInteger };
    case 'float':
      return { ...none, least: leastNumber, most: largestNumber };
    case 'date':
      return { ...none, pattern: datePattern(field, beside).source, example: '2026-11-01' };
    case 'string':
      return { ...none, ...textForm(field), longest: longestText(field) };
    case 'localized':
      return { ...none, longest: longestText(field) };
    default:
      return none;
  }
}

function textForm(field: Field): Pick<FieldLimits, 'pattern' | 'example'> {
  const form = formOf(field) ?? checked[field.name];
  return { pattern: form?.pattern.source, example: form?.example };
}
