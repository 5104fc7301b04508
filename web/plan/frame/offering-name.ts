interface Named {
  readonly class?: { readonly id: string; readonly code?: string | null | undefined; readonly name: string } | null;
  readonly product?: { readonly name: string } | null;
}

/** Longer names are titles of the Harmonized System, which no question can hold. */
const LONGEST = 48;

/** `3304.99` for `330499`, `3304.99.20` for a line of a schedule; other codes as they are. */
export const printedCode = (code: string): string =>
  /^\d{6,}$/.test(code) ? [code.slice(0, 4), ...(code.slice(4).match(/\d{1,2}/g) ?? [])].join('.') : code;

/** `HS 3304.99` for a class of the Harmonized System, the code alone for another; undefined without a code. */
export function codeOf({ class: named }: Named): string | undefined {
  if (named?.code == null) return undefined;
  const code = printedCode(named.code);
  return named.id.startsWith('hs/') ? `HS ${code}` : code;
}

/**
 * What is exported, in few words: the name of the product, else what the reader typed, else the name of the class if
 * it is short, else its code.
 */
export function shortName(offering: Named, typed: string | undefined): string {
  if (offering.product != null) return offering.product.name;
  if (typed !== undefined && /\p{Letter}{2}/u.test(typed) && typed.length <= LONGEST) return typed;
  const name = offering.class?.name ?? '';
  return name.length <= LONGEST ? name : (codeOf(offering) ?? `${name.slice(0, LONGEST).trimEnd()} …`);
}
