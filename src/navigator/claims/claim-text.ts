import type { ClaimNode } from '../../graph/generated/nodes.js';
import { numberText } from '../number-text.js';

/** What it claims, in words: `15 percent`, `10 to 20 days`, or the text that stands for a value. */
export function claimText({ value, text }: ClaimNode): string {
  const { min, typical, max, unit } = value ?? {};
  const number = typical === undefined ? range(min, max) : numberText(typical);
  if (number === undefined) return text ?? 'not said';
  return [number, unit, ...(text === undefined ? [] : [`(${text})`])].filter((part) => part !== undefined).join(' ');
}

function range(min: number | undefined, max: number | undefined): string | undefined {
  if (min !== undefined && max !== undefined) return `${numberText(min)} to ${numberText(max)}`;
  if (min !== undefined) return `at least ${numberText(min)}`;
  return max === undefined ? undefined : `at most ${numberText(max)}`;
}
