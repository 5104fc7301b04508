import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { assertAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import { errors } from '../errors.js';
import type { Reader, Transaction } from '../graph/port.js';
import { acquireLock } from '../graph/records/advisory-lock.js';
import { recordStore } from '../graph/records/store.js';

const firm = z.object({
  /** Derived from the `firmKey` of the firm. */
  id: z.string(),
  /** Id of its company. */
  company: z.string(),
  /** Ids of its products. A product that is not listed here does not belong to it, regardless of the edges. */
  products: z.array(z.string()),
});

/** The owner of a company and its products. */
export type Firm = z.infer<typeof firm>;

export const firms = recordStore('Firm', firm);

/** A new id of something private, which nobody can guess. */
export const secretId = (kind: 'company' | 'product'): string => `${kind}/${randomBytes(18).toString('base64url')}`;

/**
 * The id of the record of the viewer's firm, which need not exist yet.
 * @throws `NOT_SIGNED_IN`, `NOT_ALLOWED`, `NO_FIRM` for a token without a firm
 */
export function firmIdOf(viewer: Viewer): string {
  assertAllowed(viewer, 'company.own');
  if (viewer.firm === undefined) throw errors.noFirm({});
  return idOfFirm(viewer.firm);
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** @param key the `firmKey` of a viewer */
export const idOfFirm = (key: string): string => `known-firm/${hashOf(key)}`;

/**
 * The id of a record from before a person and a firm of the same name were distinguished. No viewer has it. @param key
 * `legacyFirmKey`
 */
export const idOfUnassignedFirm = (key: string): string => `firm/${hashOf(key)}`;

/** The viewer's firm, if it has saved its company. @throws as `firmIdOf` does */
export async function findFirm(reader: Reader, viewer: Viewer): Promise<Firm | undefined> {
  const [found] = await firms.byIds(reader, [firmIdOf(viewer)]);
  return found;
}

/**
 * The viewer's firm, locked for other writers until the transaction ends.
 * @throws as `firmIdOf` does, `NO_COMPANY` if it has not saved one
 */
export async function takeFirm(transaction: Transaction, viewer: Viewer): Promise<Firm> {
  const [found] = await firms.take(transaction, [firmIdOf(viewer)]);
  if (found === undefined) throw errors.noCompany({});
  return found;
}

/** Like `takeFirm`, but makes the record if there is none. Two calls at once get the same one. */
export async function takeOrMakeFirm(
  transaction: Transaction,
  viewer: Viewer,
): Promise<{ firm: Firm; isNew: boolean }> {
  const id = firmIdOf(viewer);
  const [known] = await firms.take(transaction, [id]);
  if (known !== undefined) return { firm: known, isNew: false };
  await acquireLock(transaction, id);
  const [since] = await firms.take(transaction, [id]);
  if (since !== undefined) return { firm: since, isNew: false };
  const made: Firm = { id, company: secretId('company'), products: [] };
  await firms.put(transaction, [made]);
  return { firm: made, isNew: true };
}

/**
 * Ids of the company and the products that belong to the viewer: none for a caller that is not a firm. One statement at
 * most.
 */
export async function ownIds(reader: Reader, viewer: Viewer): Promise<ReadonlySet<string>> {
  if (!viewer.roles.has('company') || viewer.firm === undefined) return new Set();
  return ownIdsOfFirm(await findFirm(reader, viewer));
}

/** Like `ownIds`, but unchanged until the transaction ends. */
export async function takeOwnIds(transaction: Transaction, viewer: Viewer): Promise<ReadonlySet<string>> {
  if (!viewer.roles.has('company') || viewer.firm === undefined) return new Set();
  const [found] = await firms.take(transaction, [idOfFirm(viewer.firm)]);
  return ownIdsOfFirm(found);
}

/** Ids of the company and the products of a firm, by its `firmKey`: for work on its behalf. */
export async function ownIdsByKey(reader: Reader, key: string): Promise<ReadonlySet<string>> {
  const [found] = await firms.byIds(reader, [idOfFirm(key)]);
  return ownIdsOfFirm(found);
}

export const ownIdsOfFirm = (found: Firm | undefined): ReadonlySet<string> =>
  new Set(found === undefined ? [] : [found.company, ...found.products]);
