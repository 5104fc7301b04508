/**
 * A charge whose unit precedes it, with the unit after its amount: `5% plus $67.220/l al` for `per l al 5% plus
 * $67.220`.
 */
export function withUnitLast(text: string): string {
  const [, unit, charge] = /^per (l al|l ms|l|KTC|kg|gigajoule) (.+)$/.exec(text) ?? [];
  if (unit === undefined || charge === undefined) return text;
  const [first = '', ...others] = charge.split(/ plus /);
  const isPercent = /%$/.test(first);
  const amounts = isPercent ? others : [first, ...others];
  const [own = '', ...further] = amounts;
  // The unit is that of the first amount; a further one without its own has the same.
  if (/ per /.test(own)) return text;
  const all = [own, ...further].map((amount) => (/ per |\//.test(amount) ? amount : `${amount}/${unit}`));
  return [...(isPercent ? [first] : []), ...all].join(' plus ');
}
