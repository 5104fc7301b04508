import { message } from '../definition.js';
import { count, list, made, number, part, text } from '../kinds.js';

/** Seed files: faults of their form, and the results of loading them. */
export const seed = {
  notAMapping: message('seed.notAMapping', { given: part }),
  notAList: message('seed.notAList', { type: text, given: part }),
  noSuchType: message('seed.noSuchType', { type: text }),
  types: message('seed.types', { types: list(text) }),
  unknownFile: message('seed.unknownFile'),
  badYaml: message('seed.badYaml', { reason: text }),
  alias: message('seed.alias', { alias: text }),
  givenTwice: message('seed.givenTwice', { key: text, place: part }),
  missingColumns: message('seed.missingColumns', { missing: list(text), header: text }),
  badCsv: message('seed.badCsv', { reason: text }),
  deskChanged: message('seed.deskChanged', {
    node: part,
    sequence: count,
    title: made,
    author: made,
    change: part,
  }),
  deskRemoved: message('seed.deskRemoved', { id: text }),
  referredTo: message('seed.referredTo', { id: text }),
  deskAdded: message('seed.deskAdded'),
  title: message('seed.title'),
  reason: message('seed.reason'),
  author: message('seed.author'),
  loading: message('seed.loading'),
  loaded: message('seed.loaded', { nodes: count, edges: count, seconds: number }),
  filesChanged: message('seed.filesChanged'),
  earlierServed: message('seed.earlierServed'),
} as const;
