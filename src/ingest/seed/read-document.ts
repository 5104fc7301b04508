import { nearest } from '../../errors/nearest-words.js';
import type { NodeType } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { EdgeFact } from '../../knowledge/facts/facts.js';
import type { Report } from '../../knowledge/facts/fault.js';
import { describe, type GivenEntry, type RawMapping, type RawValue } from '../../knowledge/reading/raw-value.js';
import { readNode, readRelationsOf, type StatedNode } from '../../knowledge/reading/read-node.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import { messages } from '../../messages/messages.js';

/** The content of a seed file: nodes by type, relations of nodes of other files, and the ids in parts that cannot be read. */
export interface Stated {
  readonly nodes: readonly StatedNode[];
  readonly relations: readonly EdgeFact[];
  readonly unread: readonly string[];
}

/**
 * Reads a file's mapping from type names to lists of nodes. The `cites` of the file are the sources of every node that
 * names none.
 */
export function readDocument(document: RawValue, report: Report): Stated {
  if (document.kind !== 'mapping') {
    report(document.place, messages.seed.notAMapping({ given: describe(document) }));
    return { nodes: [], relations: [], unread: [] };
  }
  const cites = document.entries.find((entry) => entry.key === 'cites');
  const sections = document.entries.filter((entry) => entry !== cites);
  const stated = sections.map((section) => readSection(section, cites, report));
  return {
    nodes: stated.flatMap((each) => each.nodes),
    relations: stated.flatMap((each) => each.relations),
    unread: stated.flatMap((each) => each.unread),
  };
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
    return { nodes: [], relations: [], unread: items.flatMap(idIn) };
  }
  const elsewhere = items.filter(isStatedElsewhere);
  const own = items.filter((item) => !isStatedElsewhere(item));
  return {
    nodes: own.flatMap((item) => readNode(type, citing(type, item, cites), report) ?? []),
    relations: elsewhere.flatMap((item) => readRelationsOf(type, item, report)),
    unread: [],
  };
}

/** Whether it only adds relations to a node of another file: `of: country/RE`. */
const isStatedElsewhere = (given: RawValue): given is RawMapping =>
  given.kind === 'mapping' && given.entries.some(({ key }) => key === 'of');

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
