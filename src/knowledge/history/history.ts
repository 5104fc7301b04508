import { compareText } from '../../graph/order.js';
import type { Reader } from '../../graph/port.js';
import type { RecordPage } from '../../graph/records/store.js';
import { type FactAt, factAt } from './fact-at.js';
import { changeFeed, type FeedPage, type FeedPart } from './feed.js';
import { type ClassesAbove, type HistoryFilter, keeping } from './filter.js';
import { isPublicFact, tellsPublicNode } from './public-facts.js';
import { type Publication, readPublication } from './publication.js';
import { type Revision, revisions } from './revision.js';

/** What was published, as everybody may read it. */
export interface History {
  changeFeed(part: FeedPart, filter: HistoryFilter): Promise<FeedPage>;
  /**
   * What was published about a node, and what other rules do to it, the newest first; undefined where none that is
   * public has this id, or ever had.
   */
  ofFact(id: string, page: RecordPage): Promise<readonly Revision[] | undefined>;
  /** A public node as it was published at a sequence; undefined where it was not there. */
  at(id: string, sequence: number): Promise<FactAt | undefined>;
  /**
   * One publication with what passes; undefined where nothing does.
   * @param shown how many revisions of it at most, `looksAtMost` being all there can be
   */
  publication(sequence: number, filter: HistoryFilter, shown?: number): Promise<Publication | undefined>;
}

export interface HistoryOptions {
  readonly graph: Reader;
  readonly classesAbove: ClassesAbove;
  /** Whether a public node of this id is there now. */
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

/** A node that is gone is known by its last revisions: its own removal is among them. */
async function wasPublic(graph: Reader, id: string): Promise<boolean> {
  return (await revisions.by(graph, 'about', [id], { first: 200 })).some(tellsPublicNode);
}
