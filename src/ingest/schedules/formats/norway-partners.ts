/** `CO,GSP: 3,15`: partners, and the rate of their goods. The next partners follow after blanks. */
const group = /\s*([\p{Lu}][\p{Lu}+\-,\s]*):\s*(\d+(?:,\d+)?(?: ?%)?)(?=\s|$)/uy;

const korea = 'KR';

/**
 * The rate of Korean goods in a cell of Norway's schedule, which names for each rate the partners that have it: `KR` is
 * Korea, under the agreement with EFTA. A cell without Korea concedes nothing to it (`MFN`). A cell of another form is
 * returned as it is.
 */
export function koreanRateInNorway(cell: string): string {
  const rates = new Set<string>();
  let end = 0;
  group.lastIndex = 0;
  for (let found = group.exec(cell); found; found = group.exec(cell)) {
    const [, partners = '', rate = ''] = found;
    if (partners.split(/[,\s]+/).includes(korea)) rates.add(rate);
    end = group.lastIndex;
  }
  if (cell.slice(end).trim() !== '' || rates.size > 1) return cell;
  return [...rates][0] ?? 'MFN';
}
