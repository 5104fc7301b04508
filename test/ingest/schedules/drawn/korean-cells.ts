import { type Plain, plainCell } from './plain-cell.js';

/**
 * The rate of the European Union's cell: measures with their dates. Quotas, end uses, ships and aircraft are left aside;
 * a suspension for all goods takes the place of the duty.
 */
export function plainOfUnion(cell: string, measure: string): Plain | undefined {
  if (cell.trim() === '') return '-';
  const measures = [...cell.matchAll(measureForm)];
  const rest = measures.reduce((left, [whole]) => left.replace(whole, ''), cell).trim();
  const kept = measures.filter(([, , name = '']) => !aside.test(name));
  const duties = kept.filter(([, , name]) => name === measure);
  const suspensions = kept.filter(([, , name]) => name === 'Autonomous tariff suspension');
  if (rest !== '' || duties.length !== 1 || suspensions.length > 1) return undefined;
  if (kept.length !== duties.length + suspensions.length) return undefined;
  const [, rate = ''] = suspensions[0] ?? duties[0] ?? [];
  return plainCell(
    rate.replace(/(\d) EUR (DTN|HLT|TNE|NAR|KGM)$/, (_, digit, unit) => `${digit} EUR / ${unionUnits[unit]}`),
    'EUR',
    '',
  );
}

const measureForm = /(.*?) - ([A-Z][^()]*?(?: \([^()~]*\))?) \(\d{4}-\d\d-\d\d ~ (?:\d{4}-\d\d-\d\d)? ?\)/gs;
const aside = /quota|end-use|ships, boats and other vessels|Airworthiness tariff suspension/;

const unionUnits: { readonly [unit: string]: string } = { DTN: '100 kg', HLT: 'hl', TNE: 't', NAR: 'item', KGM: 'kg' };

/** The rate for the symbol KR in the special column of the United States; without it the agreement concedes nothing. */
export function plainOfKorus(general: string, special: string, day: string): Plain | undefined {
  if (general.trim() === '') return special.trim() === '' ? '-' : undefined;
  const groups = [...special.matchAll(/([^()]*)\(([^()]*)\)/g)];
  const [, rate = ''] = groups.find(([, , symbols = '']) => symbols.split(/[\s,]+/).includes('KR')) ?? [];
  if (rate !== '') return plainCell(rate, 'USD', day);
  return special.includes('KR') || /change/i.test(special) ? undefined : 'MFN';
}

const free = /^(無税|free)$/i;

/** Japan's rate for members of the WTO: the temporary rate in place of the general rate, and the WTO's if it is lower. */
export function plainOfJapan(general = '', temporary = '', wto = ''): Plain | undefined {
  const [base, bound] = [temporary || general, wto].map((cell) => cell.trim());
  const national = percentOf(base ?? '');
  const agreed = percentOf(bound ?? '');
  if (base === '' && bound === '') return '-';
  if (base === '') return agreed === undefined ? undefined : `${agreed}`;
  if (national === undefined) return undefined;
  if (bound === '' || bound?.startsWith('(')) return `${national}`;
  return agreed === undefined ? undefined : `${Math.min(national, agreed)}`;
}

/** An empty cell of RCEP concedes nothing. */
export function plainOfRcep(cell = ''): Plain | undefined {
  if (cell.trim() === '') return 'MFN';
  const percent = percentOf(cell.trim());
  return percent === undefined ? undefined : `${percent}`;
}

function percentOf(cell: string): number | undefined {
  const bare = cell.replace(/^[(（](.*)[)）]$/, '$1');
  if (free.test(bare)) return 0;
  const [, percent] = /^(\d+(?:\.\d+)?)[%％]$/.exec(bare) ?? [];
  return percent === undefined ? undefined : Number(percent);
}

/** Norway lists partners and their rates; where Korea has none the general rate applies. */
export function plainOfNorway(cell: string, unit: string): Plain | undefined {
  for (const [, partners = '', rate = ''] of cell.matchAll(/([A-ZÆØÅ+,-]+(?:-[A-Z]+)?): ([\d,.]+(?: ?%)?)/g))
    if (partners.split(',').includes('KR')) return plainOfNorwegian(rate, unit);
  return cell.includes('KR') ? undefined : 'MFN';
}

/** A bare number is crowns a kilogram. */
export function plainOfNorwegian(rate: string, unit: string): Plain | undefined {
  if (Number(rate.replace(',', '.')) === 0) return '0';
  return plainCell(/%/.test(rate) ? rate : `${rate} NOK / ${unit}`, 'NOK', '');
}
