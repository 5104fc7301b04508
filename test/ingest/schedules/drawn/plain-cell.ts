/** What a cell says by simple rules: percents, amounts per unit, or one of `MFN`, `?`, `X` and `-`. */
export type Plain = string;

/** The rate of a plain cell as `5`, `0.5 USD/kg` or `5 + 0.5 USD/kg`; undefined where simple rules do not suffice. */
export function plainCell(cell: string, currency: string, day: string): Plain | undefined {
  const text = cell.replace(/\s+/g, ' ').replace(/^"|"$/g, '').trim();
  if (text === '') return '-';
  if (/^(미양허|MFN|N\.A\.|N\.O\.)$/.test(text)) return 'MFN';
  if (/^(미확인|special goods)$/i.test(text)) return '?';
  if (/^prohibited( from (exporting and )?importing)?$/i.test(text)) return 'X';
  return plainBounds(withoutTail(text, day), currency);
}

/** A charge that is not less, or not more, than another. */
function plainBounds(text: string, currency: string): Plain | undefined {
  const bounded = /^(.*?),? (?:but (?:not|no) (less|more) than|(?:with a )?(maximum) of) (.*)$/i.exec(text);
  const [, charge = text, less, , bound] = bounded ?? [];
  const first = plainCharge(charge, currency);
  if (bound === undefined) return first;
  const second = plainCharge(bound, currency);
  return first === undefined || second === undefined ? undefined : both(first, less === 'less' ? 'min' : 'max', second);
}

/** The higher of two charges is the same in both orders, and so is the lower. */
const both = (first: Plain, word: string, second: Plain): Plain => [first, second].sort().join(` ${word} `);

/** Tails that change nothing for Korean goods on the day. */
function withoutTail(text: string, day: string): string {
  const ended = /^(.*)\(잠정세율: .*~ ?(\d{4}-\d\d-\d\d)\)$/.exec(text);
  if (ended && (ended[2] ?? '') < day) return ended[1] ?? '';
  const excepted = /^(.*)\(-([A-Z]{2}(?:[., ]+[A-Z]{2})*)\)$/.exec(text);
  if (excepted && !excepted[2]?.includes('KR')) return excepted[1] ?? '';
  const step = stepOn(text, day);
  if (step !== undefined) return step;
  // Australia names developing countries and Canada after the general rate.
  return text.replace(/ - All goods$/i, '').replace(/^(\S+)( (?:DC|DCS|DCT|CA): ?\S+)+$/, '$1');
}

/** `5% From 1 January 2024: 4% From 1 January 2025: Free`; a cell that continues with parts of goods stays as it is. */
function stepOn(text: string, day: string): string | undefined {
  const [first = '', ...steps] = text.split(/ ?From (?=\d+ [A-Z][a-z]+ \d{4}: )/);
  if (steps.length === 0 || / - |\) /.test(text)) return undefined;
  let rate = first;
  for (const step of steps) {
    const [date = '', stated = ''] = step.split(': ');
    if (new Date(`${date} UTC`).toISOString().slice(0, 10) <= day) rate = stated;
  }
  return rate;
}

const currencies: { readonly [sign: string]: string } = {
  RM: 'MYR',
  'Rs.': 'INR',
  baht: 'THB',
  NT$: 'TWD',
  yen: 'JPY',
  ILS: 'ILS',
};

const units: { readonly [unit: string]: readonly [factor: number, unit: string] } = {
  kg: [1, 'kg'],
  kgm: [1, 'kg'],
  kilogram: [1, 'kg'],
  t: [1000, 'kg'],
  mt: [1000, 'kg'],
  tne: [1000, 'kg'],
  tonne: [1000, 'kg'],
  l: [1, 'l'],
  li: [1, 'l'],
  litre: [1, 'l'],
  liter: [1, 'l'],
  dal: [10, 'l'],
  hl: [100, 'l'],
  pair: [1, 'pair'],
  piece: [1, 'item'],
  item: [1, 'item'],
  unit: [1, 'item'],
  each: [1, 'item'],
  pcs: [1, 'item'],
  m2: [1, 'm2'],
  'sq m': [1, 'm2'],
  'l alcohol': [1, 'l alcohol'],
  'l of alcohol': [1, 'l alcohol'],
  'litre of alcohol': [1, 'l alcohol'],
};

const number = '\\d+(?:[.,]\\d+)?';
const percentForm = new RegExp(`^(${number}) ?%(?: ?(?:\\+|plus) ?(.*))?$`);
const amountForm = new RegExp(
  `^(?:([A-Z]{3}|\\$|NT\\$|RM|Rs\\.) ?(${number})|(${number}) ?([A-Z]{3}|\\$|¢|c|baht|yen)) ?(?:(?:/|per) ?(\\d+)?|(?=each)) ?([a-z0-9. ]+)$`,
  'i',
);

function plainCharge(text: string, currency: string): Plain | undefined {
  if (/^(free|exempted|exemption|zero|0)$/i.test(text)) return '0';
  const swapped = text.replace(/^([^%]+?) ?(?:\+|plus) ?([\d.,]+ ?%)$/, '$2 + $1');
  const percent = percentForm.exec(swapped);
  const [amount, stated] = percent ? [percent[2], value(percent[1])] : [swapped, undefined];
  if (amount === undefined || amount === '') return `${stated}`;
  const perUnit = plainAmount(amount, currency);
  if (perUnit === undefined) return undefined;
  return stated === undefined || stated === 0 ? perUnit : `${stated} + ${perUnit}`;
}

function plainAmount(text: string, currency: string): Plain | undefined {
  const [, sign, after, before, signAfter, count = '1', named = ''] = amountForm.exec(text) ?? [];
  const unit = units[named.replaceAll('.', '').trim().toLowerCase()];
  const written = sign ?? signAfter;
  if (unit === undefined || written === undefined) return undefined;
  const isHundredth = written === '¢' || written === 'c';
  const of = isHundredth || written === '$' ? currency : (currencies[written] ?? written.toUpperCase());
  return perUnit(value(after ?? before) / (isHundredth ? 100 : 1) / Number(count), of, unit);
}

const value = (text = ''): number => Number(text.replace(',', '.'));

const perUnit = (amount: number, currency: string, [factor, unit]: readonly [number, string]): Plain =>
  `${Number((amount / factor).toPrecision(9))} ${currency}/${unit}`;

/** The value of a rate of a shipped file, without the publisher's text and in the same units. */
export function plainShipped(rate: string): Plain {
  const [printed = ''] = rate.split('; ');
  const [first = '', word, second = ''] = printed.split(/ (min|max) /);
  return word === undefined ? plainSum(first) : both(plainSum(first), word, plainSum(second));
}

function plainSum(printed: string): Plain {
  const charges = printed.split(' + ').map((part) => {
    const [, amount, currency = '', unit = ''] = /^([\d.]+) ([A-Z]{3})\/(.+)$/.exec(part) ?? [];
    return amount === undefined ? part : perUnit(Number(amount), currency, units[unit] ?? [1, unit]);
  });
  return charges.filter((part, _, { length }) => !(part === '0' && length > 1)).join(' + ');
}
