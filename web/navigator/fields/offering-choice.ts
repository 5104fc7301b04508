import { codeDigits } from '../../../src/written/code-text.js';
import type { OfferingChoice, OfferingKind } from '../../plan-input/plan-input.js';

/** The scheme whose classes are offered for a kind. */
export const schemeOf = { goods: 'hs', service: 'cpc', software: 'intangible', technology: 'intangible' } as const;

interface Suggested {
  readonly node: { readonly id: string };
  readonly code?: string | null | undefined;
}

/** What a chosen suggestion says: goods and services by their code, all others by their class. */
export function choiceOf({ node, code }: Suggested, kind: OfferingKind): OfferingChoice {
  if (code != null && kind === 'goods') return { by: 'hsCode', value: code };
  if (code != null && kind === 'service') return { by: 'cpcCode', value: code };
  return { by: 'classId', value: node.id };
}

/** A code that was typed, as it was typed; undefined for words. */
export function typedCode(typed: string, kind: OfferingKind): OfferingChoice | undefined {
  const isCode = /^\p{N}[\p{N}.\s-]*$/u.test(typed.trim());
  if (!isCode) return undefined;
  if (kind === 'goods') return { by: 'hsCode', value: typed.trim() };
  return kind === 'service' ? { by: 'cpcCode', value: typed.trim() } : undefined;
}

/** Digits of a subheading of the Harmonized System; a longer code is a line of one market. */
const SUBHEADING = 6;

/** ID of the class that a choice names; undefined for a product, or for a code that is no code. */
export function classIdOf({ by, value }: OfferingChoice): string | undefined {
  if (by === 'classId') return value;
  const digits = codeDigits(value);
  if (digits === undefined || by === 'productId') return undefined;
  return by === 'hsCode' ? `hs/${digits.slice(0, SUBHEADING)}` : `cpc/${digits}`;
}
