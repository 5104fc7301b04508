import type { Reader } from '../../graph/port.js';
import { looksAtMost } from '../../knowledge/history/publication.js';
import type { Revision } from '../../knowledge/history/revision.js';
import { elsewhere, type Watch, watches } from './watch.js';

/** The countries that a publication concerns; everybody if one of its facts has no territory. */
export type Reach = ReadonlySet<string> | 'everybody';

/** Which countries are in which territories. */
export interface Places {
  /** Ids of the countries of a bloc; of a country itself. */
  countriesIn(territory: string): Promise<readonly string[]>;
  /** Ids of all countries. */
  all(): Promise<readonly string[]>;
}

/** @param revisions of one publication, as `revisionsOf` reads them; one that is too large to be read concerns everybody */
export async function reachOf(revisions: readonly Revision[], places: Places): Promise<Reach> {
  if (revisions.length >= looksAtMost || revisions.some(({ markets }) => markets.length === 0)) return 'everybody';
  const territories = [...new Set(revisions.flatMap(({ markets }) => markets))];
  const countries = await Promise.all(territories.map((id) => places.countriesIn(id)));
  return new Set(countries.flat());
}

/** Whether this reach can concern a watch: its destination, or its home, which can be any country if it is `elsewhere`. */
export const concerns = (reach: Reach, { market, home }: Watch): boolean =>
  reach === 'everybody' || reach.has(market) || reach.has(home) || home === elsewhere;

/** The reach of all of these together. */
export function together(reaches: Iterable<Reach>): Reach {
  const countries = new Set<string>();
  for (const reach of reaches) {
    if (reach === 'everybody') return reach;
    for (const country of reach) countries.add(country);
  }
  return countries;
}

const pageSize = 100;

/**
 * The watches that can be concerned, each once, in pages: by their destination, or by their home, which gives export control
 * and support.
 */
export async function* concerned(reader: Reader, reach: Reach, places: Places): AsyncGenerator<readonly Watch[]> {
  const countries = reach === 'everybody' ? await places.all() : [...reach];
  const touched = new Set(countries);
  for await (const page of pagesBy(reader, 'market', countries)) yield page;
  if (reach === 'everybody') return;
  // A home that is not one country can be any.
  for await (const page of pagesBy(reader, 'home', [...countries, elsewhere]))
    yield page.filter(({ market }) => !touched.has(market));
}

/** Watches whose comparison failed. */
export const late = (reader: Reader): AsyncGenerator<readonly Watch[]> => pagesBy(reader, 'due', ['late']);

async function* pagesBy(
  reader: Reader,
  key: 'market' | 'home' | 'due',
  values: readonly string[],
): AsyncGenerator<readonly Watch[]> {
  if (values.length === 0) return;
  let before: string | undefined;
  let page: Watch[];
  do {
    page = await watches.by(reader, key, values, { first: pageSize, before });
    before = page.at(-1)?.id;
    yield page;
    // A page can be short because owners removed watches while it was read: only an empty page is the end.
  } while (page.length > 0);
}
