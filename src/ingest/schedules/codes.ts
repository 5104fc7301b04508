import { compareText } from '../../graph/order.js';

/** For each code that begins with another of them: the longest of those. */
export function nearestAbove(codes: Iterable<string>): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const open: string[] = [];
  for (const code of [...new Set(codes)].sort(compareText)) {
    while (open.length > 0 && !code.startsWith(open.at(-1) ?? '')) open.pop();
    const nearest = open.at(-1);
    if (nearest !== undefined) above.set(code, nearest);
    open.push(code);
  }
  return above;
}
