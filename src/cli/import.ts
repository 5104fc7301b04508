import type { Command } from 'commander';
import { clockIn } from '../clock.js';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import type { ImportedSchedules } from '../ingest/schedules/import/import-schedules.js';
import { formatsWithoutDay, type ImportFormat, importFormats } from '../ingest/schedules/read-edition.js';
import type { Message } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import type { CommandLine } from './command-line.js';
import { filesOf, sizeOf } from './import/files.js';
import { type ProgressLine, progressLine } from './import/progress-line.js';
import { readingProgress } from './import/reading-progress.js';
import { reportOf } from './import/report.js';
import { warnings } from './warnings.js';

interface ImportOptions {
  readonly day?: string;
  readonly dryRun?: true;
}

export function importCommand(program: Command, { config, words }: CommandLine): void {
  const { say } = words;
  program
    .command('import')
    .description(say(messages.scheduleImport.command()))
    .argument('<format>', say(messages.scheduleImport.format({ formats: importFormats })))
    .argument('<files...>', say(messages.scheduleImport.files()))
    .option('--day <day>', say(messages.scheduleImport.day({ formats: formatsWithoutDay })))
    .option('--dry-run', say(messages.scheduleImport.dryRun()))
    .action(async (format: string, files: readonly string[], { day, dryRun }: ImportOptions) => {
      const given = { format: formatOf(format), day, files };
      checkDay(given.format, day);
      const progress = progressLine(process.stderr, say);
      const lines = await importFiles(config(), given, dryRun === true, progress).finally(() => progress.end());
      process.stdout.write(`${lines.map(say).join('\n')}\n`);
    });
}

/** @throws `BAD_OPTION` */
function formatOf(given: string): ImportFormat {
  const format = importFormats.find((each) => each === given.toLowerCase());
  if (format !== undefined) return format;
  throw errors.badOption({
    option: 'FORMAT',
    given,
    right: messages.scheduleImport.giveFormat({ formats: importFormats }),
  });
}

/** @throws `BAD_OPTION` */
function checkDay(format: ImportFormat, day: string | undefined): void {
  const isNeeded = formatsWithoutDay.includes(format);
  const isDay = day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  if (isNeeded && !isDay)
    throw errors.badOption({ option: '--day', given: day ?? '', right: messages.scheduleImport.giveDay() });
  if (!isNeeded && day !== undefined)
    throw errors.badOption({
      option: '--day',
      given: day,
      right: messages.scheduleImport.giveNoDay({ formats: formatsWithoutDay }),
    });
}

interface GivenPaths {
  readonly format: ImportFormat;
  readonly day: string | undefined;
  readonly files: readonly string[];
}

async function importFiles(
  config: Config,
  { format, day, files }: GivenPaths,
  isDryRun: boolean,
  progress: ProgressLine,
): Promise<Message[]> {
  const { importSchedules } = await import('../services.js');
  const { openGraph } = await import('../open-graph.js');
  const reading = readingProgress(await sizeOf(files));
  const graph = await openGraph(config, { log: warnings });
  try {
    const started = performance.now();
    const published = filesOf(files, (piece) => {
      reading.read(piece);
      progress.show(reading.said);
    });
    const onRows = (rows: number) => {
      const seconds = (performance.now() - started) / 1000;
      progress.show(() => messages.scheduleImport.writing({ rows, rate: Math.round(rows / Math.max(seconds, 0.001)) }));
    };
    const clock = clockIn(config.timeZone);
    const imported = await importSchedules(graph, { format, day, files: published }, { clock, isDryRun, onRows });
    return [...imported.reports.flatMap(reportOf), outcome(imported, performance.now() - started)];
  } finally {
    await graph.close();
  }
}

function outcome({ published }: ImportedSchedules, milliseconds: number): Message {
  if (published === undefined) return messages.scheduleImport.wouldPublish();
  const { changed, sequence } = published;
  if (changed.length === 0) return messages.scheduleImport.nothingNew({ sequence: String(sequence) });
  const rates = changed.reduce((sum, { columns }) => columns.reduce((all, { added }) => all + added, sum), 0);
  const seconds = Math.round(milliseconds / 100) / 10;
  return messages.scheduleImport.published({ schedules: changed.length, rates, sequence: String(sequence), seconds });
}
