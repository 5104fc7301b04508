import type { Catalogue } from '../catalogue/catalogue.js';
import type { NameIndex } from '../catalogue/index/build.js';
import { cursorOf, type PageArguments, pageOf } from '../catalogue/lists/page.js';
import type { NodeName, NodeOf } from '../graph/generated/nodes.js';
import type { Context } from './context.js';

/** Narrows the ids of a list. */
export type Filter = (ids: readonly string[], index: NameIndex) => readonly string[] | Promise<readonly string[]>;

export interface Connection<Name extends NodeName> {
  readonly edges: { readonly node: NodeOf<Name>; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * A page of all nodes of a type, or of the types of an interface, in the order of their ids.
 * @param list the type or interface that is listed
 * @param names the node types in it
 */
export async function connection<Name extends NodeName>(
  { catalogue, loaders }: Context,
  list: string,
  names: readonly Name[],
  page: PageArguments,
  filters: readonly Filter[] = [],
): Promise<Connection<Name>> {
  const index = await catalogue.index();
  let ids = index.ids(list);
  for (const filter of filters) ids = await filter(ids, index);
  const { ids: shown, hasNextPage, hasPreviousPage } = pageOf(ids, page);
  const nodes = await Promise.all(shown.map((id) => loaders.node(id)));
  const edges = nodes.flatMap((node) => (node && isOf(node, names) ? [{ node, cursor: cursorOf(node.id) }] : []));
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { edges, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
}

/** The node with this id, if it is of one of these types. */
export async function found<Name extends NodeName>(
  { loaders }: Context,
  id: string,
  ...names: readonly Name[]
): Promise<NodeOf<Name> | null> {
  const node = await loaders.node(id);
  return node && isOf(node, names) ? node : null;
}

function isOf<Name extends NodeName>(
  node: { readonly __typename: NodeName },
  names: readonly Name[],
): node is NodeOf<Name> {
  return names.some((name) => name === node.__typename);
}

/** Keeps those whose field has the value; all where no value is asked. */
export function facet(name: string, value: string | null | undefined): Filter {
  return (ids, index) => (value == null ? ids : ids.filter((id) => index.entry(id)?.facets[name] === value));
}

/** Keeps those that a statement finds; all where its parameter is not asked. */
export function passing(
  catalogue: Catalogue,
  filter: Parameters<Catalogue['idsPassing']>[0],
  asked: string | null | undefined,
  params: (asked: string) => Parameters<Catalogue['idsPassing']>[1],
): Filter {
  return async (ids) => {
    if (asked == null) return ids;
    const kept = await catalogue.idsPassing(filter, params(asked));
    return ids.filter((id) => kept.has(id));
  };
}

/** Keeps those whose period holds the day; both ends are inclusive, an absent end is open. */
export function validOn(from: string, to: string, day: string | undefined): Filter {
  return (ids, index) =>
    day === undefined
      ? ids
      : ids.filter((id) => {
          const facets = index.entry(id)?.facets ?? {};
          return (facets[from] ?? day) <= day && (facets[to] ?? day) >= day;
        });
}
