import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readJapan } from '../../../../src/ingest/schedules/formats/japan.js';
import { readKcs } from '../../../../src/ingest/schedules/formats/kcs.js';
import { readUsitcCsv } from '../../../../src/ingest/schedules/formats/usitc-csv.js';
import { readUsitcJson } from '../../../../src/ingest/schedules/formats/usitc-json.js';
import type { StatedEdition } from '../../../../src/ingest/schedules/stated-edition.js';

const folder = fileURLToPath(new URL('../../../../../shared/data/tariff/', import.meta.url));

/** Whether the files of the publishers are there. */
export const isPublished = existsSync(folder);

/** The editions by name, each read when it is asked for. */
export function publishedEditions(): ReadonlyMap<string, () => Promise<StatedEdition>> {
  if (!isPublished) return new Map();
  const tables = readdirSync(`${folder}kcs_2025`).filter((name) => name.endsWith('.csv.xz'));
  return new Map<string, () => Promise<StatedEdition>>([
    ...tables.map((name) => [name, () => customsTable(name)] as const),
    ['Japan 2026', async () => japan()],
    ['HTS 2023', async () => hts('us_hts_2023-10.csv', '2023-10-01')],
    ['HTS 2024', async () => hts('us_hts_2024-11.csv', '2024-11-01')],
    ['HTS 2026', async () => latestHts()],
  ]);
}

async function customsTable(name: string): Promise<StatedEdition> {
  const unpacked = spawn('xz', ['-dc', `${folder}kcs_2025/${name}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  return (await readKcs({ name, bytes: unpacked.stdout }, () => true)).edition;
}

function japan(): StatedEdition {
  const unpacked = mkdtempSync(join(tmpdir(), 'japan-'));
  try {
    const archive = `${folder}japan_2026/japan_tariff_2026-07-12.tar.xz`;
    execFileSync('tar', ['xJf', archive, '-C', unpacked, '--strip-components=1']);
    const names = readdirSync(unpacked);
    return readJapan(names.map((name) => ({ name, bytes: readFileSync(join(unpacked, name)) }))).edition;
  } finally {
    rmSync(unpacked, { recursive: true });
  }
}

const hts = (name: string, day: string): StatedEdition =>
  readUsitcCsv({ name, bytes: readFileSync(`${folder}${name}`) }, day).edition;

const latestHts = (): StatedEdition => {
  const bytes = gunzipSync(readFileSync(`${folder}us_2026/hts_2026_rev_10.json.gz`));
  return readUsitcJson({ name: 'HTS 2026', bytes }, '2026-06-08').edition;
};
