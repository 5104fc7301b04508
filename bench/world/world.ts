import { putAct } from './acts.js';
import { putAgreement } from './agreements.js';
import { type ClassTree, chapterOf, headingsOf, putClasses, putLines } from './classes.js';
import { putCommon, putSource } from './common.js';
import type { Draft } from './draft.js';
import { putDuties } from './duties.js';
import { blocNames, blocOf, marketCodes, marketsAtFirst, putBloc, putMarket } from './markets.js';
import type { Place } from './place.js';
import { asked, askedChapter, askedHeading, askedTerritories } from './question.js';
import { createRandom, type Random } from './random.js';
import { putMonth } from './rates.js';

export type World = Readonly<Draft>;

interface Making {
  readonly seed: string;
  readonly draft: Draft;
  readonly tree: ClassTree;
  /** Markets in the order in which they were added. */
  readonly markets: Place[];
  readonly blocs: ReadonlyMap<string, Place>;
}

/** The number of regulated fields for each further month of exchange rates. */
const fieldsPerMonth = 100;
const monthsAtFirst = 36;

/**
 * A world with about as many relationships as requested, and never fewer. The same seed makes the same world; a larger
 * one begins with the smaller one, and the question (`question.ts`) has the same answer in both.
 *
 * Rules, requirements and markets grow; the Harmonized System, the common traits, needs and stages do not. New facts
 * refer to the same hubs as those of the answer: the roots of the classes, the stages, the authorities, the journals.
 */
export function makeWorld(seed: string, relationships: number): World {
  const making = begin(seed);
  putAsked(making);
  for (let index = 0; making.draft.edges.length < relationships; index += 1) putField(making, index);
  return making.draft;
}

function begin(seed: string): Making {
  const draft: Draft = { nodes: [], edges: [] };
  const random = createRandom(`${seed} begin`);
  const tree = putClasses(draft);
  putCommon(draft);
  putSource(draft, 'source/rates', 'Monthly averages');
  for (let back = 0; back < monthsAtFirst; back += 1) putMonth(draft, random, back);
  const blocs = new Map(blocNames.map((bloc) => [bloc, putBloc(draft, random, bloc)]));
  const making: Making = { seed, draft, tree, markets: [], blocs };
  for (const code of marketCodes.slice(0, marketsAtFirst)) addMarket(making, code);
  return making;
}

/** What the answer consists of, beside what every market has: acts on each level of the class, duty, domestic rules. */
function putAsked({ seed, draft, tree, markets, blocs }: Making): void {
  const random = createRandom(`${seed} asked`);
  const [home, market] = markets;
  const bloc = blocs.get('EU');
  if (home === undefined || market === undefined || bloc === undefined)
    throw new Error('a world begins with KR and DE');
  const subheading = `hs/${asked.hsCode}`;
  const [excludes = askedChapter] = headingsOf(tree, askedChapter);
  const ofBloc = { place: bloc, side: 'MARKET' } as const;
  const carried = putAct(draft, random, 'asked-carried', { ...ofBloc, covers: askedHeading });
  for (const covers of [askedChapter, askedHeading, subheading]) {
    putAct(draft, random, `asked-${covers}`, { ...ofBloc, covers });
  }
  putAct(draft, random, 'asked-wide', { ...ofBloc, covers: askedChapter, excludes });
  const national = { place: market, side: 'MARKET', covers: askedHeading, implements: carried } as const;
  putAct(draft, random, 'asked-national', national);
  putAct(draft, random, 'asked-home', { place: home, side: 'EXPORT', covers: 'class/goods' });
  putLines(draft, 'cn', subheading, 3);
  putAgreement(draft, random, [home, bloc], 'TRADE', tree);
  putDuties(draft, random, 'asked', { place: bloc, covers: askedHeading });
}

/** One field of regulation: a class in a market, with its duties, its lines, and one or two acts. */
function putField(making: Making, index: number): void {
  const { seed, draft, tree, blocs } = making;
  const random = createRandom(`${seed} field ${index}`);
  growMarkets(making, marketsAtFirst + Math.floor(Math.sqrt(index)));
  if (index % fieldsPerMonth === 0) putMonth(draft, random, monthsAtFirst + index / fieldsPerMonth);
  const place = random.chance(10) ? random.early([...blocs.values()]) : random.early(making.markets);
  const covers = classFor(random, place, tree);
  const name = `${place.name}-${index}`;
  for (const act of random.chance(50) ? [1, 2] : [1]) {
    const [excludes] = tree.chapters.includes(covers) ? random.some(headingsOf(tree, covers), 1) : [];
    const scope = { place, side: random.chance(90) ? 'MARKET' : 'EXPORT', covers } as const;
    putAct(draft, random, `${name}-act-${act}`, excludes === undefined ? scope : { ...scope, excludes });
  }
  putDuties(draft, random, name, { place, covers });
  putLines(draft, `${place.name}-${index}`, random.one(tree.subheadings.filter(isNotAsked)), random.whole(0, 4));
}

/** A narrow class more often than a broad one; in the territories of the question, never one of the question. */
function classFor(random: Random, place: Place, tree: ClassTree): string {
  const level = random.early([tree.subheadings, tree.subheadings, tree.headings, tree.chapters, ['class/goods']]);
  const covers = random.early(level);
  if (!askedTerritories.includes(place.id) || isNotAsked(covers)) return covers;
  return random.early(tree.headings.filter(isNotAsked));
}

const isNotAsked = (id: string): boolean => id !== 'class/goods' && chapterOf(id) !== askedChapter;

function growMarkets(making: Making, count: number): void {
  const missing = marketCodes.slice(making.markets.length, count);
  for (const code of missing) addMarket(making, code);
}

/** A market, with an agreement with Korea at first, later with a market that was added before. */
function addMarket(making: Making, code: string): void {
  const { seed, draft, tree, markets } = making;
  const random = createRandom(`${seed} market ${code}`);
  const [home] = markets;
  const market = putMarket(draft, random, code, home === undefined ? 33 : 8, tree);
  if (home !== undefined) {
    const isLater = markets.length >= marketsAtFirst;
    const partner = isLater ? random.one(markets.slice(marketsAtFirst - 1)) : home;
    const kind = isLater || blocOf(code) === undefined ? 'TRADE' : 'TAX';
    putAgreement(draft, random, [partner, market], kind, tree);
  }
  markets.push(market);
}
