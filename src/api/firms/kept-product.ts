import type { SupplyMode } from '../../graph/generated/nodes.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { Context } from '../context.js';
import { ownNode } from './own.js';

/** How a product of the caller stands before it is changed. */
export interface Kept {
  readonly mode: SupplyMode;
  readonly class: string | undefined;
}

/** Undefined for what is not the caller's: nothing of that may be told by what is refused. */
export async function keptProduct(context: Context, id: string): Promise<Kept | undefined> {
  const product = await ownNode(context, id, 'Product');
  const relation = vocabulary.nodes.get('Product')?.relations.find(({ field }) => field === 'classifiedAs');
  if (product === undefined || relation === undefined) return undefined;
  const [end] = await context.loaders.ends(relation, undefined, id);
  return { mode: product.mode, class: end?.node.id };
}
