import { percent } from '../amounts.js';
import { item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { capital, words } from '../words.js';

type Charge = Plan['charges'][number];

const kinds: { readonly [Kind in Charge['kind']]?: string } = { VAT: 'VAT', WITHHOLDING: 'tax withheld' };

const bases: Readonly<Record<Charge['base'], string>> = {
  CUSTOMS_VALUE: 'customs value',
  SALE: 'sales',
  ROYALTY: 'royalties',
  SERVICE_FEE: 'service fees',
};

export function charges({ charges }: Plan): Section {
  const items = charges.map(({ best, standard, note, ...charge }) => {
    const by = best?.agreement ? ` by ${best.agreement.name}` : '';
    const otherwise = best?.agreement && standard ? `, else ${standard.formula}` : '';
    return item(
      `${capital(nameOf(charge))}: ${best?.formula ?? standard?.formula ?? 'open'}${by}${otherwise}`,
      best?.proofs.length ? `paper: ${best.proofs.map(({ name }) => name).join(', ')}` : undefined,
      note,
    );
  });
  return { heading: 'Charges', items };
}

/** `tax withheld on royalties 5 %, else 10 %` */
export function chargeBrief({ best, standard, ...charge }: Charge): string {
  if (best?.rate == null) return `${nameOf(charge)} ${best?.formula ?? 'open'}`;
  const isLower = standard?.rate != null && standard.rate !== best.rate;
  return `${nameOf(charge)} ${percent(best.rate)}${isLower ? ` by agreement, else ${percent(standard.rate)}` : ''}`;
}

const nameOf = ({ kind, base }: Pick<Charge, 'kind' | 'base'>): string =>
  `${kinds[kind] ?? words(kind)} on ${bases[base]}`;
