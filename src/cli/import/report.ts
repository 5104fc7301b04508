import type { EditionReport } from '../../ingest/schedules/import/compile-editions.js';
import type { LineChangeKind, LineChanges } from '../../ingest/schedules/import/line-changes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';

/** Lines of each kind that a report shows; the others are counted. */
const examples = 5;

/** What an edition does to its market, line by line of the report. */
export function reportOf(edition: EditionReport): Message[] {
  const { territory, day, source, lines, leftOut, readings, conflicts, changes } = edition;
  return [
    messages.scheduleImport.edition({ territory, day, source, lines }),
    ...readings.flatMap(({ schedule, values, misunderstood }) => [
      messages.scheduleImport.column({ schedule, values, understood: values - misunderstood.length }),
      ...some(misunderstood, (each) => messages.scheduleImport.misunderstood(each)),
    ]),
    ...some(conflicts, (each) => messages.scheduleImport.conflict(each)),
    ...leftOutOf(leftOut),
    ...changesOf(changes),
  ];
}

function leftOutOf(leftOut: ReadonlyMap<string, number>): Message[] {
  const rows = [...leftOut.values()].reduce((sum, each) => sum + each, 0);
  const most = [...leftOut].sort(([, a], [, b]) => b - a);
  return rows === 0
    ? []
    : [
        messages.scheduleImport.leftOut({ rows }),
        ...some(most, ([what, each]) => messages.scheduleImport.leftOutAs({ what, rows: each })),
      ];
}

function changesOf(changes: readonly LineChanges[]): Message[] {
  if (changes.every(({ count }) => count === 0)) return [messages.scheduleImport.unchanged()];
  const countOf = (kind: LineChangeKind) => changes.find((each) => each.kind === kind)?.count ?? 0;
  return [
    messages.scheduleImport.changes({
      added: countOf('ADDED'),
      changed: countOf('CHANGED'),
      ended: countOf('ENDED'),
    }),
    ...changes.flatMap(({ count, examples: few }) => [
      ...few.map((change) => messages.scheduleImport.change(change)),
      ...more(count - few.length),
    ]),
  ];
}

const some = <Entry>(entries: readonly Entry[], show: (entry: Entry) => Message): Message[] => [
  ...entries.slice(0, examples).map(show),
  ...more(entries.length - examples),
];

const more = (count: number): Message[] => (count > 0 ? [messages.scheduleImport.more({ count })] : []);
