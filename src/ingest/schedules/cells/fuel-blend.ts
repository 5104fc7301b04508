/**
 * One amount per litre for a blend whose substances, with all others in it, are charged the same: `$0.477/L` for
 * `$0.477/L of diesel plus $0.477/L of ethanol plus $0.477/L of other substances (if any) in the blend`.
 */
export function withoutBlend(text: string): string {
  const parts = text
    .replace(/\(Rate No\. ?\d+\)? ?/g, '')
    .replaceAll('(/L', '/L')
    .split(/ plus /)
    .map((part) => /^(\$[\d.]+) ?\/L of (.+)$/.exec(part));
  const amounts = new Set(parts.map((part) => part?.[1]));
  const [amount] = amounts;
  const isClosed = /^other substances (?:\(if any\) )?in the (?:blend|belnd)$/.test(parts.at(-1)?.[2] ?? '');
  return parts.length > 1 && amounts.size === 1 && amount !== undefined && isClosed ? `${amount}/L` : text;
}
