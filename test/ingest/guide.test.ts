import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/ingest/seed/check-seed.js';
import { readSeedFiles } from '../../src/ingest/seed/seed-files.js';
import { checks } from '../../src/knowledge/checks/checks.js';
import { faultText } from '../../src/knowledge/facts/fault.js';

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));
const guide = readFileSync(new URL('../../docs/knowledge.md', import.meta.url), 'utf8');
const [, example = ''] = /```yaml\n(cites:[\s\S]*?)```/.exec(guide) ?? [];

/** The example as a file among the reference lists. */
async function faultsWith(slip: (text: string) => string): Promise<string[]> {
  const files = await readSeedFiles(folder);
  const lists = files.filter(({ name }) => /^seed\/(reference|classes|sources|stages)/.test(name));
  const { faults } = readAndCheck([...lists, { name: 'seed/vn/toys.yaml', text: slip(example) }]);
  return faults.map((fault) => faultText(fault)).filter((fault) => fault.startsWith('seed/vn/toys.yaml'));
}

describe('the guide to the knowledge', () => {
  it('shows a file that is sound', async () => {
    expect(example).toContain('id: vn/toys-99-2027');
    expect(await faultsWith((text) => text)).toEqual([]);
  });

  it('shows the messages about slips in it', async () => {
    const faults = await faultsWith((text) =>
      text
        .replace('area: CONFORMITY', 'area: CONFORMTY')
        .replace('validFrom: 2027-02 ', 'validFrom: 2027-02-30 ')
        .replace('id: vn/toys/conformity-mark', 'id: vn/toys/conformty-mark')
        .replace('min: 10, typical: 20', 'min: 20, typical: 10'),
    );
    expect(faults).toHaveLength(4);
    for (const fault of faults) expect(guide).toContain(fault);
  });

  it.each(checks.map((check) => check.id))('names the rule %s', (id) => {
    expect(guide).toContain(id.startsWith('no-cycle-of-') ? 'no-cycle-of-…' : `\`${id}\``);
  });
});
