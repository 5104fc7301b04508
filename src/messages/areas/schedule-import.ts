import { message } from '../definition.js';
import { choice, count, day, list, number, optional, text } from '../kinds.js';

/** The command that imports tariff schedules: its options, its progress and its report. */
export const scheduleImport = {
  command: message('scheduleImport.command'),
  format: message('scheduleImport.format', { formats: list(text, 'or') }),
  files: message('scheduleImport.files'),
  day: message('scheduleImport.day', { formats: list(text, 'and') }),
  dryRun: message('scheduleImport.dryRun'),
  giveDay: message('scheduleImport.giveDay'),
  giveNoDay: message('scheduleImport.giveNoDay', { formats: list(text, 'and') }),
  giveFormat: message('scheduleImport.giveFormat', { formats: list(text, 'or') }),

  reading: message('scheduleImport.reading', {
    bar: text,
    percent: count,
    rows: count,
    rate: count,
    seconds: optional(count),
  }),
  writing: message('scheduleImport.writing', { rows: count, rate: count }),

  edition: message('scheduleImport.edition', { territory: text, day, source: text, lines: count }),
  column: message('scheduleImport.column', { schedule: text, values: count, understood: count }),
  misunderstood: message('scheduleImport.misunderstood', { row: count, code: text, text }),
  conflict: message('scheduleImport.conflict', { code: text, schedule: text, rates: list(text, 'and') }),
  leftOut: message('scheduleImport.leftOut', { rows: count }),
  leftOutAs: message('scheduleImport.leftOutAs', { what: text, rows: count }),
  unchanged: message('scheduleImport.unchanged'),
  changes: message('scheduleImport.changes', { added: count, changed: count, ended: count }),
  change: message('scheduleImport.change', {
    kind: choice('ADDED', 'CHANGED', 'ENDED'),
    code: text,
    schedule: text,
    before: text,
    after: text,
  }),
  more: message('scheduleImport.more', { count }),
  published: message('scheduleImport.published', { schedules: count, rates: count, sequence: text, seconds: number }),
  nothingNew: message('scheduleImport.nothingNew', { sequence: text }),
  wouldPublish: message('scheduleImport.wouldPublish'),

  notOpened: message('scheduleImport.notOpened', { reason: text }),
  withoutSource: message('scheduleImport.withoutSource', { day, source: text }),
  scheduleMoved: message('scheduleImport.scheduleMoved', { schedule: text }),
} as const;
