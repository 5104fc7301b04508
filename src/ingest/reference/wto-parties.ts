import { readCountry } from '../../written/countries/countries.js';

/** A party to an agreement, with its first and last day. */
export interface Party {
  /** Its ID. Of a name that cannot be read, an ID that no territory has: the check of relations reports it. */
  readonly node: string;
  readonly from: string;
  readonly to?: string;
}

/** Names of customs unions that are blocs of the graph: they set the duties of their members, and are parties as one. */
const unions: ReadonlyMap<string, string> = new Map([
  ['European Union', 'bloc/EU'],
  ['Gulf Cooperation Council (GCC)', 'bloc/GCC'],
]);

/** Names that only the WTO uses, or that several countries share elsewhere. Empty if the country has no node. */
const namedByWto: ReadonlyMap<string, readonly string[]> = new Map([
  ['British Overseas Territory of Saint Helena, Ascension and Tristan da Cunha', ['country/SH']],
  ['Congo', ['country/CG']],
  ['Netherlands, Kingdom of, with respect to Aruba', ['country/AW']],
  ['Kosovo (under UNSC res. 1244)', []],
  ['Netherlands Antilles', []],
]);

/** When a named party enters or leaves, where the list says so. */
interface Stay {
  readonly from?: string;
  readonly to?: string;
}

interface Agreement {
  readonly from: string;
  /** Names between semicolons. */
  readonly signatories: string;
  /** `Chile(21-Feb-2023 - ); United Kingdom( - 31-Dec-2020)`. */
  readonly entriesAndExits: string;
}

/**
 * The parties to an agreement, as the WTO's list states them, by ID. A group that is not one customs territory, such as
 * EFTA, is its members while they are in it. Left out are those for which the agreement is not in force, and those that
 * left before it began.
 * @param membersOf the parties to the agreement that founds a group, by the group's name
 */
export function partiesOf(
  { from, signatories, entriesAndExits }: Agreement,
  membersOf: (group: string) => readonly Party[] | undefined,
): readonly Party[] {
  const stays = staysIn(entriesAndExits);
  const members = namesIn(signatories).flatMap((name) => named(name, from, membersOf));
  const others = [...stays.keys()].map((node): Party => ({ node, from }));
  const parties = new Map([...others, ...members].map((party) => [party.node, party]));
  return [...parties.values()]
    .map((party): Party => ({ ...party, ...stays.get(party.node) }))
    .filter((party) => party.from !== never && (party.to === undefined || party.from <= party.to))
    .sort((a, b) => (a.node < b.node ? -1 : 1));
}

function named(name: string, from: string, membersOf: (group: string) => readonly Party[] | undefined): Party[] {
  const members = membersOf(name);
  if (members === undefined || unions.has(name)) return idsOf(name).map((node) => ({ node, from }));
  return members
    .filter(({ to }) => to === undefined || to >= from)
    .map((member) => ({ ...member, from: member.from > from ? member.from : from }));
}

function staysIn(text: string): ReadonlyMap<string, Stay> {
  return new Map(
    namesIn(text).flatMap((part) => {
      const [, name = part, first = '', last = ''] = /^(.*)\((\S*) - (\S*)\)$/.exec(part) ?? [];
      const stay = { ...(first && { from: dayOf(first) }), ...(last && { to: dayOf(last) }) };
      return idsOf(name.trim()).map((id) => [id, stay] as const);
    }),
  );
}

/** IDs of the territories that a name means. */
function idsOf(name: string): readonly string[] {
  const union = unions.get(name);
  if (union !== undefined) return [union];
  const known = namedByWto.get(name);
  if (known !== undefined) return known;
  const country = readCountry(name);
  return [country?.by === 'NAME' ? `country/${country.code}` : `country/${name}`];
}

const namesIn = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The day on which a party enters for which the agreement is not in force. */
const never = '9999-01-01';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO day from `21-Feb-2023`. Another text stays as it is: the reader of the node reports it. */
function dayOf(text: string): string {
  const [, day, name = '', year] = /^(\d{2})-([A-Z][a-z]{2})-(\d{4})$/.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  return month === 0 ? text : `${year}-${String(month).padStart(2, '0')}-${day}`;
}
