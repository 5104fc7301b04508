import { nearest } from '../../errors/nearest-words.js';
import type { NodeType } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { Report } from '../../knowledge/facts/fault.js';
import { describe, type GivenEntry, type RawValue } from '../../knowledge/reading/raw-value.js';
import { readNode, type StatedNode } from '../../knowledge/reading/read-node.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import { messages } from '../../messages/messages.js';

/** The content of a seed file: nodes by type, and the ids of those in parts that cannot be read. */
export interface Stated {
  readonly nodes: readonly StatedNode[];
  readonly unread: readonly string[];
}

/**
 * Reads a file's mapping from type names to lists of nodes. The `cites` of the file are the sources of every node that
 * names none.
 */
export function readDocument(document: RawValue, report: Report): Stated {
  if (document.kind !== 'mapping') {
    report(document.place, messages.seed.notAMapping({ given: describe(document) }));
    return { nodes: [], unread: [] };
  }
  const cites = document.entries.find((entry) => entry.key === 'cites');
  const sections = document.entries.filter((entry) => entry !== cites);
  const stated = sections.map((section) => readSection(section, cites, report));
  return { nodes: stated.flatMap((each) => each.nodes), unread: stated.flatMap((each) => each.unread) };
}

function readSection({ key, place, value }: GivenEntry, cites: GivenEntry | undefined, report: Report): Stated {
  const items = value.kind === 'list' ? value.items : [];
  if (value.kind !== 'list') report(place, messages.seed.notAList({ type: key, given: describe(value) }));
  const type = vocabulary.nodes.get(key);
  if (type === undefined) {
    const names = [...vocabulary.nodes.keys()];
    report(place, [
      messages.seed.noSuchType({ type: key }),
      ...didYouMean(nearest(key, names)),
      messages.seed.types({ types: names }),
    ]);
    return { nodes: [], unread: items.flatMap(idIn) };
  }
  return { nodes: items.flatMap((item) => readNode(type, citing(type, item, cites), report) ?? []), unread: [] };
}

function citing(type: NodeType, given: RawValue, cites: GivenEntry | undefined): RawValue {
  if (cites === undefined || !type.sourced || given.kind !== 'mapping') return given;
  return given.entries.some((entry) => entry.key === 'cites')
    ? given
    : { ...given, entries: [...given.entries, cites] };
}

function idIn(given: RawValue): string[] {
  if (given.kind !== 'mapping') return [];
  const id = given.entries.find((entry) => entry.key === 'id')?.value;
  return id?.kind === 'scalar' ? [id.text] : [];
}
