import { compareText } from '../../graph/order.js';
import type { Reader } from '../../graph/port.js';
import type { RecordPage } from '../../graph/records/store.js';
import { type FactAt, factAt } from './fact-at.js';
import { changeFeed, type FeedPage, type FeedPart } from './feed.js';
import { type ClassesAbove, type HistoryFilter, keeping } from './filter.js';
import { isPublicFact, tellsPublicNode } from './public-facts.js';
import { type Publication, readPublication } from './publication.js';
import { type Revision, revisions } from './revision.js';

/** The publications, for everybody. */
export interface History {
  changeFeed(part: FeedPart, filter: HistoryFilter): Promise<FeedPage>;
  /**
   * The revisions of a node, and of what other rules do to it, the newest first; undefined if no public node has or had
   * this id.
   */
  ofFact(id: string, page: RecordPage): Promise<readonly Revision[] | undefined>;
  /** A public node as it was published at a sequence; undefined if it did not exist. */
  at(id: string, sequence: number): Promise<FactAt | undefined>;
  /**
   * One publication with the revisions that pass; undefined if none does.
   * @param shown the maximum number of its revisions; `looksAtMost` means all of them
   */
  publication(sequence: number, filter: HistoryFilter, shown?: number): Promise<Publication | undefined>;
}

export interface HistoryOptions {
  readonly graph: Reader;
  readonly classesAbove: ClassesAbove;
  /** Whether there is a public node with this id now. */
  isPublic(id: string): Promise<boolean>;
}

export function createHistory({ graph, classesAbove, isPublic }: HistoryOptions): History {
  return {
    changeFeed: (part, filter) => changeFeed(graph, part, keeping(filter, classesAbove)),
    async ofFact(id, page) {
      const about = await revisions.by(graph, 'about', [id], page);
      const acting = await revisions.by(graph, 'actsOn', [id], page);
      const found = [...about, ...acting].sort((a, b) => compareText(b.id, a.id)).slice(0, page.first);
      return (await isPublic(id)) || (await wasPublic(graph, id)) ? found.filter(isPublicFact) : undefined;
    },
    at: (id, sequence) => factAt(graph, id, sequence),
    publication: (sequence, filter, shown) => readPublication(graph, sequence, keeping(filter, classesAbove), shown),
  };
}

/** A removed node is known from its last revisions, which include its removal. */
async function wasPublic(graph: Reader, id: string): Promise<boolean> {
  return (await revisions.by(graph, 'about', [id], { first: 200 })).some(tellsPublicNode);
}
