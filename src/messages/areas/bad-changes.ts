import { message } from '../definition.js';
import { count, flag, list, part, quoted, text } from '../kinds.js';

/** Faults of changes that cannot be made to the knowledge. */
export const badChanges = {
  numbered: message('badChanges.numbered', { change: count, fault: list(part, 'space') }),
  none: message('badChanges.none'),
  more: message('badChanges.more', { count }),
  notOneKind: message('badChanges.notOneKind', { kinds: list(quoted(text)) }),
  badParts: message('badChanges.badParts', { kind: text }),
  noSuchNode: message('badChanges.noSuchNode', { id: text }),
  noSuchType: message('badChanges.noSuchType', { type: text }),
  types: message('badChanges.types', { types: list(text, 'or') }),
  idOfFirms: message('badChanges.idOfFirms', { id: text }),
  otherType: message('badChanges.otherType', { id: text, type: text, given: text }),
  notCleared: message('badChanges.notCleared', { field: text, type: text }),
  notClearedByNull: message('badChanges.notClearedByNull', { field: text }),
  noSuchRelation: message('badChanges.noSuchRelation', { type: text, field: text }),
  noSuchEdge: message('badChanges.noSuchEdge', { from: text, field: text, to: text, hasOthers: flag }),
  severalEdges: message('badChanges.severalEdges', { from: text, field: text, to: text, count, key: list(text) }),
  relationCannotEnd: message('badChanges.relationCannotEnd', { field: text }),
  nodeCannotEnd: message('badChanges.nodeCannotEnd', { id: text, type: text }),
} as const;
