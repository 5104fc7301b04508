import { type Facts, factsOf } from '../../knowledge/facts/facts.js';
import type { Fault, Report } from '../../knowledge/facts/fault.js';
import { messages } from '../../messages/messages.js';
import { importerOf } from '../reference/importers.js';
import { readRows } from '../reference/read-rows.js';
import { readDocument, type Stated } from './read-document.js';
import type { SeedFile } from './seed-files.js';
import { readYaml } from './yaml.js';

/** Reads all files. Faults are those of form; the checks find out whether the facts are consistent. */
export function readSeed(files: readonly SeedFile[]): { readonly facts: Facts; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report: Report = (place, message) => faults.push({ place, rule: 'form', message });
  const stated = files.map((file) => readSeedFile(file, report));
  const nodes = stated.flatMap((each) => each.nodes);
  const facts = factsOf(
    nodes.map((each) => each.node),
    [...nodes.flatMap((each) => each.edges), ...stated.flatMap((each) => each.relations)],
    new Set(stated.flatMap((each) => each.unread)),
  );
  return { facts, faults };
}

function readSeedFile(file: SeedFile, report: Report): Stated {
  const importer = importerOf(file.name);
  if (importer) return readRows(importer, file, report);
  if (file.name.endsWith('.yaml')) return readYamlFile(file, report);
  report({ file: file.name, line: 1 }, messages.seed.unknownFile());
  return { nodes: [], relations: [], unread: [] };
}

function readYamlFile({ name, text }: SeedFile, report: Report): Stated {
  const given = readYaml(name, text, report);
  return given === undefined ? { nodes: [], relations: [], unread: idsIn(text) } : readDocument(given, report);
}

/** The ids in a file that cannot be read: references to them are not faults. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/^\s*-?\s*id:\s*["']?([^\s"']+)/gm)].flatMap((match) => match[1] ?? []);
}
