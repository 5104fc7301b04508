import { assertAllowed } from '../../access/permissions.js';
import { subjectOf, type Viewer } from '../../access/viewer.js';
import { type AuditContext, withAudit, withRefusalAudit } from '../../audit/with-audit.js';
import { errors } from '../../errors.js';
import { ownText } from '../../firms/own-text.js';
import type { SavedInput } from '../../firms/saved-input.js';
import type { Graph, Transaction } from '../../graph/port.js';
import { acquireLock } from '../../graph/records/advisory-lock.js';
import { type RecordPage, storedBytes } from '../../graph/records/store.js';
import { timeId } from '../../graph/records/time-id.js';
import { assertFewer } from '../owned.js';
import { dropWatches } from './forget.js';
import { assertStillOwn } from './still-own.js';
import { elsewhere, noSuchWatch, type Watch, watches } from './watch.js';
import { newsRecords, type WatchNews } from './watch-news.js';

/** A question to watch, whose plan has been made once. */
export interface WatchToSave {
  readonly label: string;
  readonly language: string;
  readonly question: SavedInput;
  /** The published state of the knowledge that the plan was made from. */
  readonly sequence: number;
  /** Ids of the destination and the origin of the plan. */
  readonly target: string;
  readonly origin: string;
  /** Ids of the viewer's own records when it was made. */
  readonly own: ReadonlySet<string>;
}

/** Watches as data: their owners, and their news. The runner finds the changes. */
export interface Watches {
  /**
   * @param make makes the plan, only if the viewer is allowed to save a watch
   * @throws `TOO_MANY_OWN`, `TOO_MANY_BYTES`, `BAD_TEXT`, what `make` throws, `UNKNOWN_ID` if something that the plan
   * was made with no longer exists
   */
  save(audit: AuditContext, make: () => Promise<WatchToSave>): Promise<Watch>;
  /** @throws `UNKNOWN_ID` for one that does not exist or belongs to others */
  remove(audit: AuditContext, id: string): Promise<void>;
  /**
   * @param language is called once the viewer is known to own it, and can throw
   * @throws `UNKNOWN_ID` for one that does not exist or belongs to others
   */
  setLanguage(audit: AuditContext, id: string, language: () => string): Promise<Watch>;
  /** The viewer's watches, the newest first. */
  of(viewer: Viewer): Promise<readonly Watch[]>;
  /** The news for a watch, the newest first. */
  news(watch: string, page: RecordPage): Promise<readonly WatchNews[]>;
  /** The latest news for all watches of an owner, the newest first. */
  newsOf(owner: string, first: number): Promise<readonly ToldNews[]>;
}

/** News, with their watch. */
export interface ToldNews {
  readonly watch: Watch;
  readonly news: WatchNews;
}

/** Watches per person. */
const mostWatches = 50;

/** Stored bytes of all watches of a firm, or of a person without a firm. */
export const watchBytesAtMost = 1024 * 1024;

/** More than the byte limit allows: an empty watch has about 300 bytes. */
const watchesReadAtMost = 10_000;

export function createWatches(graph: Graph): Watches {
  return {
    async save(audit, make) {
      const watch = await made(graph, audit, make);
      return withAudit(graph, audit, undefined, async (transaction) => {
        const result = await save(transaction, audit, watch);
        return { result, target: result.id };
      });
    },
    remove: (audit, id) =>
      withAudit(graph, audit, id, async (transaction) => ({ result: await remove(transaction, audit, id) })),
    setLanguage: (audit, id, language) =>
      withAudit(graph, audit, id, async (transaction) => ({
        result: await setLanguage(transaction, audit, id, language),
      })),
    of: async ({ subject }) =>
      subject === undefined ? [] : watches.by(graph, 'owner', [subject], { first: mostWatches }),
    news: (watch, page) => newsRecords.by(graph, 'watch', [watch], page),
    async newsOf(owner, first) {
      const own = await watches.by(graph, 'owner', [owner], { first: mostWatches });
      const byId = new Map(own.map((watch) => [watch.id, watch]));
      const found = await newsRecords.by(graph, 'watch', [...byId.keys()], { first });
      return found.flatMap((news) => {
        const watch = byId.get(news.watch);
        return watch === undefined ? [] : [{ watch, news }];
      });
    },
  };
}

/** A question without a plan is logged like any other refusal. */
const made = (graph: Graph, audit: AuditContext, make: () => Promise<WatchToSave>): Promise<WatchToSave> =>
  withRefusalAudit(graph, audit, async () => {
    assertAllowed(audit.viewer, 'watch.write');
    return make();
  });

async function save(transaction: Transaction, { viewer, at }: AuditContext, given: WatchToSave): Promise<Watch> {
  const owner = subjectOf(viewer);
  const label = ownText(given.label, 'input.label');
  await assertStillOwn(transaction, viewer, given.question, given.own);
  await assertFewer(transaction, watches, owner, { what: 'watches', atMost: mostWatches });
  const watch: Watch = {
    id: timeId('watch'),
    owner,
    firm: viewer.firm ?? null,
    label,
    createdAt: at,
    language: given.language,
    market: given.target,
    home: homeOf(given),
    question: given.question,
    sequence: given.sequence,
    due: null,
    failures: 0,
  };
  await assertRoom(transaction, watch);
  await watches.put(transaction, [watch]);
  return watch;
}

/**
 * Fails if the watches of a firm, or of a person without a firm, would take too many bytes. Other writes for the same
 * firm wait until the transaction ends.
 * @throws `TOO_MANY_BYTES`
 */
async function assertRoom(transaction: Transaction, watch: Watch): Promise<void> {
  const { owner, firm } = watch;
  if (firm !== null) await acquireLock(transaction, `watches of ${firm}`);
  const others =
    firm === null
      ? await watches.by(transaction, 'owner', [owner], { first: mostWatches })
      : await watches.by(transaction, 'firm', [firm], { first: watchesReadAtMost });
  const bytes = storedBytes([...others, watch]);
  if (bytes > watchBytesAtMost)
    throw errors.tooManyBytes({
      what: 'watches',
      whose: firm === null ? 'person' : 'firm',
      bytes,
      atMost: watchBytesAtMost,
    });
}

async function remove(transaction: Transaction, { viewer }: AuditContext, id: string): Promise<void> {
  await takeOwn(transaction, viewer, id);
  await dropWatches(transaction, [id]);
}

async function setLanguage(
  transaction: Transaction,
  { viewer }: AuditContext,
  id: string,
  language: () => string,
): Promise<Watch> {
  const changed = { ...(await takeOwn(transaction, viewer, id)), language: language() };
  await watches.put(transaction, [changed]);
  return changed;
}

async function takeOwn(transaction: Transaction, viewer: Viewer, id: string): Promise<Watch> {
  assertAllowed(viewer, 'watch.write');
  const [watch] = await watches.take(transaction, [id]);
  if (watch === undefined || watch.owner !== viewer.subject) throw noSuchWatch(id);
  return watch;
}

/** The question does not contain where a company of the firm is based. */
function homeOf({ question: { dispatchFrom, company }, origin }: WatchToSave): string {
  const places = [dispatchFrom, company?.basedIn].filter((code) => code != null);
  const isOne = places.every((code) => `country/${code.trim().toUpperCase()}` === origin);
  return isOne && company?.id == null ? origin : elsewhere;
}
