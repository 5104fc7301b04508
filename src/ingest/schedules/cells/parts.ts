import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import { type PartRate, partOf, partPercent, rateOfParts } from './by-goods.js';

/** A cell that states several rates, each for some of the goods; undefined if it is none. */
export function readParts(text: string): StatedRate | undefined {
  for (const form of forms) {
    const parts = form(text);
    if (parts) return rateOfParts(parts, text);
  }
  return undefined;
}

type Form = (text: string) => readonly PartRate[] | undefined;

/** `0%/5%`, `2.5% / MFN`: the goods are not named. */
const listed: Form = (text) => {
  const rates = text.split(/ ?\/ ?/).map(partPercent);
  if (rates.length < 2) return undefined;
  const known = rates.filter((rate) => rate !== undefined);
  return known.length === rates.length ? known.map((percent) => ({ percent })) : undefined;
};

/** `In: 20% Out: 40%`, `25% (NHN: 80%)`: within a quota and outside it. */
const quota: Form = (text) => {
  const [, within, outside] =
    /^In ?: ?(\S+%) Out ?: ?(\S+%)$/.exec(text) ?? /^(\S+%) ?\(NHN: ?(\S+%)\)$/.exec(text) ?? [];
  return bothOf(within, outside);
};

/** `5% (중고: 15%)`: new and used goods. */
const used: Form = (text) => {
  const [, fresh, old] = /^(\S+%) ?\(중고: ?(\S+%)\)$/.exec(text) ?? [];
  return bothOf(fresh, old);
};

/** Two rates that no words tell apart; undefined if either is none. */
function bothOf(one: string | undefined, other: string | undefined): readonly PartRate[] | undefined {
  const [first, second] = [one, other].map((each) => (each === undefined ? undefined : partPercent(each)));
  return first === undefined || second === undefined ? undefined : [{ percent: first }, { percent: second }];
}

const rate = String.raw`(?:\d+(?:\.\d+)? ?%|MFN)`;

/** `Hearses and prison vans - 0%, Other - 5%`, `Rays: 5% / Skates: 10%`. */
const goodsFirst: Form = (text) =>
  partsOf(text, new RegExp(String.raw`\s*(?<goods>.+?)(?: ?- ?|: )(?<rate>${rate})(?:$|[,.;] ?| / )`, 'y'));

/** `0.00% - All Goods`, `2.10% - (156-COREA Cod. 156) 0.00% - (157-COREA)`. */
const rateFirst: Form = (text) =>
  partsOf(text, /(?<rate>\d+(?:\.\d+)?%) - (?<goods>.+?)(?:$| (?=\d+(?:\.\d+)?% - ))/y)?.map((part) =>
    part.goods?.startsWith('(156-COREA') ? { percent: part.percent } : part,
  );

function partsOf(text: string, form: RegExp): readonly PartRate[] | undefined {
  const parts: PartRate[] = [];
  for (form.lastIndex = 0; form.lastIndex < text.length; ) {
    const { goods, rate: stated } = form.exec(text)?.groups ?? {};
    const percent = stated === undefined ? undefined : partPercent(stated);
    if (goods === undefined || percent === undefined) return undefined;
    parts.push(partOf(percent, goods.replace(/[,.\s]+$/, '')));
  }
  return parts;
}

/** `8% (Only varnished or enameled : 4.5%)`: all goods, with others in brackets. */
const bracketed: Form = (text) => {
  const [, base = '', exceptions = ''] =
    /^(\d+(?:\.\d+)?%|미양허) \((.+ ?: ?(?:\d+(?:\.\d+)?%|미양허))\)$/.exec(text) ?? [];
  const percent = partPercent(base);
  if (percent === undefined) return undefined;
  const others = [...exceptions.matchAll(/(.+?) ?: ?(\d+(?:\.\d+)?%|미양허)(?:$|, )/g)].map(
    ([, goods = '', stated = '']) => ({
      percent: partPercent(stated) ?? 'MFN',
      goods,
    }),
  );
  return [{ percent }, ...others];
};

const lastRate = String.raw`\(?(?:\d+(?:\.\d+)?%|Free)\)?`;
const goodsThenRateForm = new RegExp(
  String.raw`^(?<goods>[^%]*?\p{L}[^%]*?) (?<one>${lastRate})(?: Other (?<other>${lastRate}))?$`,
  'u',
);

/** `Of man-made fibres 5.1% Other 6.2%`. */
const goodsThenRate: Form = (text) => {
  const { goods, one, other } = goodsThenRateForm.exec(text)?.groups ?? {};
  const [first, second] = [one, other].map((each) => (each === undefined ? undefined : barePercent(each)));
  if (goods === undefined || first === undefined) return undefined;
  return [{ percent: first, goods }, ...(second === undefined ? [] : [{ percent: second }])];
};

const barePercent = (text: string) => partPercent(text.replace(/^\((.*)\)$/, '$1'));

const forms: readonly Form[] = [listed, quota, used, bracketed, rateFirst, goodsFirst, goodsThenRate];
