import type { NameIndex } from '../../catalogue/index/build.js';
import type { Hit } from '../../catalogue/index/finder.js';
import { above } from '../../catalogue/index/units.js';
import { suggest } from '../../catalogue/search.js';
import type { AnyNode } from '../../graph/generated/nodes.js';
import { textIn } from '../../messages/localized.js';
import type { Context } from '../context.js';
import type { QuerySuggestArgs } from '../generated/resolvers.js';
import { inMarket } from './in-market.js';

/** What people look for in a box: goods, services and places. */
const usual = ['ProductClass', 'Country', 'Bloc'];

/** The best matches for what somebody has typed so far, with what a box shows of each. */
export async function suggestions(context: Context, { query, types, scheme, market, first }: QuerySuggestArgs) {
  const [index, passes] = [await context.index(), await inMarket(context, market)];
  const hits = await context.inTurn(() => suggest(index, query, { types: types ?? usual, scheme, passes }, first));
  return (await Promise.all(hits.map((hit) => shown(context, index, hit)))).flat();
}

async function shown({ loaders, language }: Context, index: NameIndex, { id, text }: Hit) {
  const entry = index.entry(id);
  const [higher] = entry === undefined ? [] : above(entry).filter((each) => index.entry(each) !== undefined);
  const [node, place] = await Promise.all([loaders.node(id), higher === undefined ? undefined : loaders.node(higher)]);
  if (node === undefined) return [];
  return [
    {
      node,
      label: nameOf(node, language),
      code: entry?.code ?? null,
      matchedText: text,
      place: place === undefined ? null : nameOf(place, language),
    },
  ];
}

/** Everything public has a name; without one, the id shows what it is. */
const nameOf = (node: AnyNode, language: string): string =>
  'name' in node && node.name !== undefined ? textIn(node.name, language) : node.id;
