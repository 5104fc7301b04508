import type { NodeName, NodeOf } from '../../graph/generated/nodes.js';
import { isOf } from '../../graph/vocabulary/is-of.js';
import type { MarketInput } from '../../navigator/input/plan-input.js';
import type { Context } from '../context.js';

/** Ids of the caller's own nodes for a plan: read only if the question names a company or a product. */
export async function ownIn(
  { loaders }: Context,
  { company, offering }: Pick<MarketInput, 'company' | 'offering'>,
): Promise<ReadonlySet<string> | undefined> {
  return company?.id == null && offering.productId == null ? undefined : loaders.own();
}

/** A node that is the caller's own, as it is now. */
export async function ownNode<Name extends NodeName>(
  { catalogue, loaders }: Context,
  id: string,
  name: Name,
): Promise<NodeOf<Name> | undefined> {
  const own = await loaders.own();
  if (!own.has(id)) return undefined;
  const [node] = await catalogue.lookUp([id], own);
  return node && isOf(node, [name]) ? node : undefined;
}

/** The company of the caller's firm; null if it has not saved one. @throws for a caller that is not a firm */
export async function ownCompany(context: Context): Promise<NodeOf<'Company'> | null> {
  const firm = await context.firms.find(context.viewer);
  return firm === undefined ? null : ((await ownNode(context, firm.company, 'Company')) ?? null);
}
