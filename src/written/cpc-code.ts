import { narrow } from './narrow.js';

/**
 * The id of the class with a CPC code as people write it: `8391`, `83.91`, `CPC 839 1`, full-width digits. One separator
 * at most: a code with more is not a code, and is looked up as it was given, so that it is refused with the nearest.
 */
export function cpcClassId(given: string): string {
  const [, before = '', after = ''] = written.exec(narrow(given)) ?? [];
  return `cpc/${before + after || given}`;
}

const written = /^(?:CPC[\s/:-]*)?(\d+)(?:[.\s-](\d+))?$/i;
