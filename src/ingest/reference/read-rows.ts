import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { EdgeFact } from '../../knowledge/facts/facts.js';
import type { Report } from '../../knowledge/facts/fault.js';
import { rawValueAt } from '../../knowledge/reading/raw-value.js';
import { readNode, readRelationsOf, type StatedNode } from '../../knowledge/reading/read-node.js';
import { messages } from '../../messages/messages.js';
import type { ImportedNode, Importer, Row } from './importer.js';

/** Reads a list with its importer. Its nodes must pass the same checks as those of a YAML file. */
export function readRows(
  importer: Importer,
  file: { readonly name: string; readonly text: string },
  report: Report,
): {
  readonly nodes: readonly StatedNode[];
  readonly relations: readonly EdgeFact[];
  readonly unread: readonly string[];
} {
  const imported = importer.read(parseRows(importer, file, report));
  const raw = ({ line, node }: ImportedNode) => rawValueAt({ file: file.name, line }, node);
  const nodes = imported.flatMap((each) => {
    const type = 'of' in each.node ? undefined : vocabulary.nodes.get(each.type);
    return (type && readNode(type, raw(each), report)) ?? [];
  });
  const relations = imported.flatMap((each) => {
    const type = 'of' in each.node ? vocabulary.nodes.get(each.type) : undefined;
    const given = raw(each);
    return type && given.kind === 'mapping' ? readRelationsOf(type, given, report) : [];
  });
  return { nodes, relations, unread: [] };
}

type Cells = { [column: string]: string };

function parseRows(importer: Importer, { name, text }: { name: string; text: string }, report: Report): Row[] {
  try {
    const records = parse<{ record: Cells; info: InfoRecord }>(text, { bom: true, columns: true, info: true });
    const rows = records.map(({ record, info }) => ({ line: info.lines, cells: record }));
    const missing = importer.columns.filter((column) => rows.some(({ cells }) => cells[column] === undefined));
    if (missing.length === 0) return rows;
    const header = importer.columns.join(',');
    report({ file: name, line: 1 }, messages.seed.missingColumns({ missing, header }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report({ file: name, line: Number(error.lines ?? 1) }, messages.seed.badCsv({ reason: error.message }));
  }
  return [];
}
