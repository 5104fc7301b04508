import { percentText, type Rate } from './rate.js';

const NAMED_AT_MOST = 3;

/** Rates of one kind over the lines of a class in words: `2.7 % to 6.4 % depending on the national line`. */
export function overLines(rates: readonly Rate[], lines: number): string {
  const formulas = [...new Set(rates.map((rate) => rate.formula))];
  const percents = rates.flatMap((rate) => rate.percent ?? []);
  const one = new Set(percents).size <= 1 && (percents.length === rates.length || formulas.length === 1);
  const text = one ? formulas[0] : `${several(formulas, percents, rates.length)} depending on the national line`;
  const missing = lines - rates.length;
  return missing === 0 ? `${text}` : `${text}, not known for ${missing} of ${lines} lines`;
}

function several(formulas: readonly string[], percents: readonly number[], rates: number): string {
  if (percents.length === rates)
    return `${percentText(Math.min(...percents))} to ${percentText(Math.max(...percents))}`;
  const named = formulas.slice(0, NAMED_AT_MOST).join(' or ');
  return formulas.length > NAMED_AT_MOST ? `${named} or other rates` : named;
}
