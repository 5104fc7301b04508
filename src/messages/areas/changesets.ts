import { message } from '../definition.js';
import { text } from '../kinds.js';

/** Titles of changesets that the program begins. Records store them. */
export const changesets = {
  undo: message('changesets.undo', { title: text }),
  report: message('changesets.report', { reference: text }),
} as const;
