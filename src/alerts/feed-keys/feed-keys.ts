import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { assertAllowed } from '../../access/permissions.js';
import { subjectOf, type Viewer } from '../../access/viewer.js';
import { type AuditContext, withAudit } from '../../audit/with-audit.js';
import { errors } from '../../errors.js';
import { ownText } from '../../firms/own-text.js';
import type { Graph, Transaction } from '../../graph/port.js';
import { recordStore } from '../../graph/records/store.js';
import { assertFewer } from '../owned.js';

const feedKey = z.object({
  id: z.string(),
  /** The subject of the token that made it. */
  owner: z.string(),
  label: z.string(),
  /** ISO 8601 in UTC. */
  createdAt: z.string(),
  /** The language of the feed if its reader requests no other; absent in a record of an earlier version: English. */
  language: z.string().optional(),
});

/** The key of a private feed. The key itself is not stored: its hash is the id. */
export type FeedKey = z.infer<typeof feedKey>;

const feedKeyRecords = recordStore('FeedKey', feedKey);

/** Keys of feeds, which programs that read feeds use in place of a token. */
export interface FeedKeys {
  /** A new key, which is shown only this once. @throws `TOO_MANY_OWN`, `BAD_TEXT` */
  create(
    audit: AuditContext,
    label: string,
    language: () => string,
  ): Promise<{ readonly key: string; readonly feedKey: FeedKey }>;
  /** @throws `UNKNOWN_ID` for one that does not exist or belongs to others */
  revoke(audit: AuditContext, id: string): Promise<void>;
  /**
   * @param language is called once the viewer is known to own it, and can throw
   * @throws `UNKNOWN_ID` for one that does not exist or belongs to others
   */
  setLanguage(audit: AuditContext, id: string, language: () => string): Promise<FeedKey>;
  /** The viewer's keys, by id. */
  of(viewer: Viewer): Promise<readonly FeedKey[]>;
  /** The record of a key; undefined for anything else, and for a revoked key. */
  find(key: string): Promise<FeedKey | undefined>;
}

/** Keys per person. */
const mostKeys = 20;
const bytes = 32;
const written = /^[\w-]{43}$/;

export function createFeedKeys(graph: Graph): FeedKeys {
  return {
    create(audit, label, language) {
      const key = randomBytes(bytes).toString('base64url');
      return withAudit(graph, audit, undefined, async (transaction) => {
        const feedKey = await create(transaction, audit, key, { label, language });
        return { result: { key, feedKey }, target: feedKey.id };
      });
    },
    revoke: (audit, id) =>
      withAudit(graph, audit, id, async (transaction) => ({ result: await revoke(transaction, audit, id) })),
    setLanguage: (audit, id, language) =>
      withAudit(graph, audit, id, async (transaction) => ({
        result: await setLanguage(transaction, audit, id, language),
      })),
    of: async ({ subject }) =>
      subject === undefined ? [] : feedKeyRecords.by(graph, 'owner', [subject], { first: mostKeys }),
    async find(key) {
      if (!written.test(key)) return undefined;
      const [found] = await feedKeyRecords.byIds(graph, [idOf(key)]);
      return found;
    },
  };
}

async function create(
  transaction: Transaction,
  { viewer, at }: AuditContext,
  key: string,
  { label, language }: { readonly label: string; readonly language: () => string },
): Promise<FeedKey> {
  assertAllowed(viewer, 'watch.write');
  const owner = subjectOf(viewer);
  await assertFewer(transaction, feedKeyRecords, owner, { what: 'feedKeys', atMost: mostKeys });
  const feedKey: FeedKey = {
    id: idOf(key),
    owner,
    label: ownText(label, 'label'),
    createdAt: at,
    language: language(),
  };
  await feedKeyRecords.put(transaction, [feedKey]);
  return feedKey;
}

async function revoke(transaction: Transaction, { viewer }: AuditContext, id: string): Promise<void> {
  await takeOwn(transaction, viewer, id);
  await feedKeyRecords.drop(transaction, [id]);
}

async function setLanguage(
  transaction: Transaction,
  { viewer }: AuditContext,
  id: string,
  language: () => string,
): Promise<FeedKey> {
  const changed = { ...(await takeOwn(transaction, viewer, id)), language: language() };
  await feedKeyRecords.put(transaction, [changed]);
  return changed;
}

async function takeOwn(transaction: Transaction, viewer: Viewer, id: string): Promise<FeedKey> {
  assertAllowed(viewer, 'watch.write');
  const [found] = await feedKeyRecords.take(transaction, [id]);
  // The same error for a key of others as for one that does not exist.
  if (found === undefined || found.owner !== viewer.subject)
    throw errors.unknownId({ given: id, what: 'feedKey', nearest: [] }, { field: 'id' });
  return found;
}

/** A key is as long as its hash and cannot be guessed, so that a plain hash is enough. */
const idOf = (key: string): string => `feed-key/${createHash('sha256').update(key).digest('hex')}`;
