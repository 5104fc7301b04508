import { z } from 'zod';
import type { Reader } from '../../../graph/port.js';
import { statement } from '../../../graph/statement.js';
import type { HsCodes } from '../class-tree.js';
import type { CompiledSchedule } from '../compiled-schedule.js';
import { readStored } from '../store/stored-schedules.js';

const hsClasses = statement(import.meta.url, 'hs-classes');
const sourceIds = statement(import.meta.url, 'source-ids');

/** What an import has to know before it changes anything. */
export interface KnownSchedules {
  /** The codes of the current edition of the Harmonized System. */
  hsCodes(): Promise<HsCodes>;
  /** The schedule of a scheme, if there is one. */
  schedule(scheme: string): Promise<CompiledSchedule | undefined>;
  hasSource(id: string): Promise<boolean>;
}

const codeRow = z.object({ code: z.string() });

/** What a graph has of schedules. */
export const schedulesOf = (reader: Reader): KnownSchedules => ({
  hsCodes: async () =>
    new Set((await reader.read(hsClasses, { after: 'hs/', before: 'hs0' })).map((row) => codeRow.parse(row).code)),
  schedule: (scheme) => readStored(reader, scheme),
  hasSource: async (id) => (await reader.read(sourceIds, { ids: [id] })).length > 0,
});
