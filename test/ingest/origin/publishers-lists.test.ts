import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { euOriginRules } from '../../../src/ingest/origin/eu-rules.js';
import { originList } from '../../../src/ingest/origin/origin-row.js';
import { ukOriginRules } from '../../../src/ingest/origin/uk-rules.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const lists = pathOf('../../../seed/reference/');
const published = pathOf('../../../../shared/data/origin/');

const rowsOf = (name: string): { [column: string]: string }[] =>
  parse(readFileSync(`${lists}${name}`), { columns: true });

// `vitest --update` writes the lists again from the files of the publishers.
describe.skipIf(!existsSync(published))("the lists that ship are the publishers' files", () => {
  it('Korea and the United Kingdom', async () => {
    const file: unknown = JSON.parse(readFileSync(`${published}south-korea.json`, 'utf8'));
    await expect(originList(ukOriginRules(file))).toMatchFileSnapshot(`${lists}origin-rules-korea-uk.csv`);
  });

  it('Korea and the European Union', async () => {
    const file: unknown = JSON.parse(
      execFileSync('xz', ['-dc', `${published}eu_south-korea_roo_hs6.json.xz`], { maxBuffer: 2 ** 26 }).toString(),
    );
    const now = rowsOf('hs-2022.csv').flatMap(({ code = '' }) => (code.length === 6 ? [code] : []));
    const moved = rowsOf('hs-2017-to-2022.csv').map(({ hs2017 = '', hs2022 = '' }) => ({ hs2017, hs2022 }));
    const rules = euOriginRules(file, { now, moved });
    await expect(originList(rules)).toMatchFileSnapshot(`${lists}origin-rules-korea-eu.csv`);
  });
});
