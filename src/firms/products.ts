import type { Viewer } from '../access/viewer.js';
import { errors } from '../errors.js';
import { put } from '../graph/derived/statements.js';
import type { SupplyMode } from '../graph/generated/nodes.js';
import type { Transaction } from '../graph/port.js';
import type { Localized } from '../messages/localized.js';
import { givenProperties } from './fields.js';
import { type Firm, firms, secretId, takeFirm } from './firm.js';
import { productsAtMost } from './limits.js';
import { addTargets, ownRelation, setTargets } from './relation-writer.js';
import { removeOwn } from './remove-own.js';

/** What is known of a trait of a product. */
export interface ProductTrait {
  readonly trait: string;
  readonly holds?: boolean | undefined;
  readonly amount?: number | undefined;
  readonly option?: string | undefined;
}

/** Changes to a product, checked: an absent field stays as it is, null clears it. */
export interface ProductChange {
  /** Absent for a new product. */
  readonly id?: string | undefined;
  readonly name?: Localized | undefined;
  readonly mode?: SupplyMode | undefined;
  /** Id of a product class. */
  readonly class?: string | undefined;
  readonly traits?: readonly ProductTrait[] | undefined;
}

const makes = ownRelation('Company', 'MAKES');
const classifiedAs = ownRelation('Product', 'CLASSIFIED_AS');
const has = ownRelation('Product', 'HAS');

/**
 * Writes a product of the viewer's firm.
 * @returns its id
 * @throws `UNKNOWN_ID` for one that does not belong to the firm, `TOO_MANY_OWN`, `MISSING`
 */
export async function saveProduct(transaction: Transaction, viewer: Viewer, change: ProductChange): Promise<string> {
  const firm = await takeFirm(transaction, viewer);
  const id =
    change.id === undefined ? await addProduct(transaction, firm, change) : ownProduct(firm, change.id, 'input.id');
  const { name, mode } = change;
  const properties = givenProperties('Product', { name, mode });
  await transaction.write(put.Product, { rows: [{ id, properties }] });
  if (change.id === undefined) await addTargets(transaction, makes, firm.company, [{ to: id }]);
  await setTargets(transaction, id, [
    [classifiedAs, change.class === undefined ? undefined : [{ to: change.class }]],
    [has, change.traits?.map(endOf)],
  ]);
  return id;
}

/** @throws `UNKNOWN_ID` for one that does not belong to the firm */
export async function removeProduct(transaction: Transaction, viewer: Viewer, given: string): Promise<void> {
  const firm = await takeFirm(transaction, viewer);
  const id = ownProduct(firm, given, 'id');
  await firms.put(transaction, [{ ...firm, products: firm.products.filter((each) => each !== id) }]);
  await removeOwn(transaction, { products: [id] });
}

async function addProduct(transaction: Transaction, firm: Firm, change: ProductChange): Promise<string> {
  checkWhole(change);
  if (firm.products.length >= productsAtMost) throw errors.tooManyOwn({ what: 'products', atMost: productsAtMost });
  const id = secretId('product');
  await firms.put(transaction, [{ ...firm, products: [...firm.products, id] }]);
  return id;
}

function checkWhole({ name, class: of, mode }: ProductChange): void {
  if (name === undefined) throw errors.missing({ what: 'productName' }, { field: 'input.name' });
  if (of === undefined) throw errors.missing({ what: 'productClass' }, { field: 'input.hsCode' });
  if (mode === undefined) throw errors.missing({ what: 'productMode' }, { field: 'input.mode' });
}

/** With the same error that a plan gives for an unknown product. */
function ownProduct({ products }: Firm, given: string, field: string): string {
  if (products.includes(given)) return given;
  throw errors.unknownId({ given, what: 'product', nearest: [] }, { field });
}

const endOf = ({ trait, holds, amount, option }: ProductTrait) => ({
  to: trait,
  properties: { holds: holds ?? null, amount: amount ?? null, option: option ?? null },
});
