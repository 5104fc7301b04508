import countries from 'i18n-iso-countries';
import type { Area } from '../../src/graph/generated/nodes.js';
import { putAct } from './acts.js';
import { putAgencyCode } from './agency-codes.js';
import type { ClassTree } from './classes.js';
import { putSource, traits } from './common.js';
import { type Draft, link, put } from './draft.js';
import { putBorder } from './duties.js';
import type { Place } from './place.js';
import { putPrograms } from './programs.js';
import type { Random } from './random.js';
import { currencyOf } from './rates.js';
import { title } from './words.js';

const blocs: Readonly<Record<string, readonly string[]>> = {
  EU: 'DE FR IT ES NL AT BE BG HR CY CZ DK EE FI GR HU IE LV LT LU MT PL PT RO SK SI SE'.split(' '),
  ASEAN: 'VN SG ID TH MY PH BN KH LA MM'.split(' '),
  GCC: 'SA AE QA KW OM BH'.split(' '),
};
const first = 'KR DE US VN GB SG ID CA FR CN JP TH MY AU IN MX IT ES NL PL AE'.split(' ');
const areas: readonly Area[] = [
  'DUTY',
  'ORIGIN',
  'IMPORT_CONTROL',
  'CONFORMITY',
  'LABELLING',
  'DATA_AND_DIGITAL',
  'TAX',
  'LOGISTICS',
];

/** ISO codes; those that every world has come first. */
export const marketCodes: readonly string[] = [...new Set([...first, ...Object.keys(countries.getAlpha2Codes())])];
/** The number of markets that every world has. */
export const marketsAtFirst = first.length;

export const blocNames = Object.keys(blocs);
export const blocOf = (code: string): string | undefined => blocNames.find((bloc) => blocs[bloc]?.includes(code));

export function putBloc(draft: Draft, random: Random, bloc: string): Place {
  const place = putPlace(draft, random, 'bloc', bloc);
  put(draft, 'Bloc', place.id, { name: { en: bloc }, kind: 'CUSTOMS_UNION' });
  return place;
}

/** A country with its authorities, what applies to every consignment, its programmes, and its country facts. */
export function putMarket(draft: Draft, random: Random, code: string, programs: number, tree: ClassTree): Place {
  const place = putPlace(draft, random, 'country', code);
  put(draft, 'Country', place.id, { name: { en: `Country ${code}` }, code, currency: place.currency });
  const bloc = blocOf(code);
  if (bloc !== undefined) link(draft, place.id, 'MEMBER_OF', `bloc/${bloc}`, { from: '1995-01-01' });
  putCustomsTerritory(draft, place, code);
  putBorder(draft, random, place);
  putAct(draft, random, `${place.name}-customs-act`, { place, side: 'IMPORT', covers: 'class/goods' });
  putPrograms(draft, random, place, programs, tree);
  for (const area of areas) putCoverage(draft, random, place, area);
  putAgencyCode(draft, place, tree);
  return place;
}

/** One country was in the customs territory of a bloc for a time, if a trait held. */
function putCustomsTerritory(draft: Draft, { id }: Place, code: string): void {
  if (code !== 'GB') return;
  const [trait = ''] = traits;
  link(draft, id, 'DEPENDS_ON', trait);
  const until = { from: '2020-02-01', to: '2020-12-31' };
  link(draft, id, 'IN_CUSTOMS_TERRITORY', 'bloc/EU', { ...until, areas: ['DUTY', 'ORIGIN'], trait });
}

function putPlace(draft: Draft, random: Random, kind: 'country' | 'bloc', code: string): Place {
  const name = code.toLowerCase();
  const authorities = ['customs', 'standards', 'health', 'trade'].map((office) =>
    put(draft, 'Authority', `authority/${name}-${office}`, { name: title(random, `${code} ${office}`, 2) }),
  );
  const gazette = putSource(draft, `source/${name}`, `Official journal of ${code}`);
  return { id: `${kind}/${code}`, name, currency: currencyOf(random), authorities, gazette, trade: [] };
}

function putCoverage(draft: Draft, random: Random, place: Place, area: Area): void {
  const id = put(draft, 'Coverage', `coverage/${place.name}-${area.toLowerCase()}`, {
    area,
    level: random.one(['COVERED', 'PARTLY']),
    checkedOn: '2026-09-01',
  });
  link(draft, id, 'APPLIES_IN', place.id);
  link(draft, id, 'COVERS', 'class/any');
}
