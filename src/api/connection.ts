import type { NameIndex } from '../catalogue/index/build.js';
import { cursorOf } from '../catalogue/lists/cursor.js';
import { type Page, type PageArguments, pageOfIds } from '../catalogue/lists/page.js';
import type { AnyNode, NodeName, NodeOf } from '../graph/generated/nodes.js';
import { isOf } from '../graph/vocabulary/is-of.js';
import type { Context } from './context.js';

/** Narrows the ids of a list. */
export type Filter = (ids: readonly string[], index: NameIndex) => readonly string[] | Promise<readonly string[]>;

/** A Relay connection. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
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
 */
export async function connection(
  { index: nameIndex, loaders }: Context,
  list: string,
  page: PageArguments,
  filters: readonly Filter[] = [],
): Promise<Connection<AnyNode>> {
  const index = await nameIndex();
  let ids = index.ids(list);
  for (const filter of filters) ids = await filter(ids, index);
  return nodeConnection({ loaders }, pageOfIds(ids, page));
}

/** The nodes of a page of ids as a connection. */
export async function nodeConnection(
  { loaders }: Pick<Context, 'loaders'>,
  page: Page<string>,
): Promise<Connection<AnyNode>> {
  const nodes = await Promise.all(page.items.map((id) => loaders.node(id)));
  const listed = nodes.flatMap((node) => node ?? []);
  return paged(
    page,
    listed.map((node) => ({ node, cursor: cursorOf('id', node.id) })),
  );
}

/** The edges of a page as a connection. */
export function paged<Node>(
  { hasNextPage, hasPreviousPage }: Page<unknown>,
  edges: Connection<Node>['edges'],
): Connection<Node> {
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
