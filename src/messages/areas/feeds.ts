import { message } from '../definition.js';
import { count, list, text } from '../kinds.js';

/** Titles of Atom feeds and of their entries. */
export const feeds = {
  published: message('feeds.published', { filters: list(text) }),
  watches: message('feeds.watches'),
  changes: message('feeds.changes', { label: text, changes: count }),
  /** Shown in place of the name of an author. */
  unnamed: message('feeds.unnamed'),
} as const;
