/** A feed, independent of its format; texts are plain. */
export interface NewsFeed {
  /** The language of its texts. */
  readonly language: string;
  /** Permanent for the same feed. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updated: string;
  readonly entries: readonly NewsEntry[];
}

export interface NewsEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updated: string;
  readonly author: string;
  readonly summary: string;
  readonly categories: readonly Category[];
  /** The address of the source. */
  readonly link: string | undefined;
}

/** A code, and its name in the language of the feed. */
export interface Category {
  readonly term: string;
  readonly label: string;
}

/** The filters of a feed and its language `lang`, as given in its address. */
export type FeedQuery = Readonly<Record<string, unknown>>;

/** An id in the form of a URN: it names something and cannot be opened. */
export const urn = (...parts: readonly string[]): string =>
  `urn:landfall:${parts.map((part) => encodeURIComponent(part)).join(':')}`;
