import { readAndCheck } from '../../src/ingest/seed/check-seed.js';
import type { SeedFile } from '../../src/ingest/seed/seed-files.js';
import { faultText } from '../../src/knowledge/facts/fault.js';

/** The facts that the small seeds of these tests refer to. */
const ground = `
Source:
  - { id: source/gazette, name: Gazette, kind: OFFICIAL_TEXT }
Country:
  - { id: country/KR, code: KR, iso3: KOR, name: South Korea }
  - { id: country/DE, code: DE, iso3: DEU, name: Germany }
ProductClass:
  - { id: class/any, name: Anything, scheme: root }
Stage:
  - { id: stage/entry, name: Entry, order: 2 }
`;

/** One file, `seed/a.yaml`, and the facts that the tests refer to. */
export function seedOf(text: string, others: Readonly<Record<string, string>> = {}): SeedFile[] {
  const files = { 'seed/a.yaml': text, 'seed/ground.yaml': ground, ...others };
  return Object.entries(files).map(([name, each]) => ({ name, text: each }));
}

/** The faults of the file `seed/a.yaml` of these lines, as `a:line: message`. */
export function faultsOf(...lines: string[]): string[] {
  return faultsIn(seedOf(lines.join('\n')));
}

/** The same for any files, each fault by the name of its file only. */
export function faultsIn(files: readonly SeedFile[]): string[] {
  return readAndCheck(files).faults.map((fault) =>
    faultText(fault)
      .replace(/^seed\/([^.]*)\.yaml/, '$1')
      .replaceAll('seed/', ''),
  );
}
