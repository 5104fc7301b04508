import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ImportFormat, PublishedFile } from '../../src/ingest/schedules/read-edition.js';
import { archivedFiles, unpackedXz } from '../archives.js';

/** An edition of a tariff schedule as its publisher has it. */
export interface PublishedEdition {
  readonly format: ImportFormat;
  readonly files: readonly PublishedFile[];
  /** For formats that do not state it. The USITC published these editions in the months of their file names. */
  readonly day: string;
}

/** The editions of which the shipped schedules are made, each opened when it is needed, by the folder of their files. */
export const publishedEditions = (folder: string): readonly (() => PublishedEdition)[] => [
  () => ({ format: 'usitc-csv', files: [packedFile(join(folder, 'us_hts_2023-10.csv'))], day: '2023-10-01' }),
  () => ({ format: 'usitc-csv', files: [packedFile(join(folder, 'us_hts_2024-11.csv'))], day: '2024-11-01' }),
  ...readdirSync(join(folder, 'kcs_2025'))
    .sort()
    .map(
      (name) => (): PublishedEdition => ({
        format: 'kcs',
        files: [packedFile(join(folder, 'kcs_2025', name))],
        day: '',
      }),
    ),
  () => ({
    format: 'usitc-json',
    files: [packedFile(join(folder, 'us_2026', 'hts_2026_rev_10.json.gz'))],
    day: '2026-06-08',
  }),
  () => ({
    format: 'japan',
    files: archivedFiles(join(folder, 'japan_2026', 'japan_tariff_2026-07-12.tar.xz')).map(({ path, bytes }) =>
      publishedFile(path, () => bytes),
    ),
    day: '',
  }),
];

function packedFile(packed: string): PublishedFile {
  const read = (): Uint8Array => {
    if (packed.endsWith('.xz')) return unpackedXz(packed);
    return packed.endsWith('.gz') ? gunzipSync(readFileSync(packed)) : readFileSync(packed);
  };
  return publishedFile(packed.replace(/\.(xz|gz)$/, ''), read);
}

const publishedFile = (path: string, read: () => Uint8Array): PublishedFile => ({
  path,
  bytes: async function* () {
    yield read();
  },
});
