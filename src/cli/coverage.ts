import type { Command } from 'commander';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';
import { ask } from './ask.js';
import type { CommandLine } from './command-line.js';
import { legend, type MarketCoverage, sectorTable, summary } from './coverage/matrix.js';
import { scheduleTable } from './coverage/schedules.js';
import {
  CliCoverageDocument,
  CliCoveredMarketsDocument,
  type CliCoveredMarketsQuery,
  CliSchedulesDocument,
} from './generated/operations.js';

export function coverageCommand(program: Command, { config, language, words }: CommandLine): void {
  const { say } = words;
  program
    .command('coverage')
    .description(say(messages.cli.coverage()))
    .option('--from <country>', say(messages.cli.origin()), 'KR')
    .option('--schedules', say(messages.cli.coverageSchedules()))
    .action(async ({ from, schedules }: { readonly from: string; readonly schedules?: true }) => {
      const found = config();
      if (schedules) {
        const { tariffSchedules } = await ask(found, CliSchedulesDocument, {}, note, language);
        process.stdout.write(`${scheduleTable(words, tariffSchedules)}\n`);
        return;
      }
      const markets = (await coveredMarkets(found)).filter((code) => code !== from.toUpperCase());
      const tables: (readonly MarketCoverage[])[] = [];
      for (const { sector, classId } of sectors) {
        const rows = await sectorCoverage(found, { from, markets, classId, language });
        process.stdout.write(`${sectorTable(words, messages.cli.sector({ sector }), rows)}\n\n`);
        tables.push(rows);
      }
      process.stdout.write(`${say(legend)}\n${say(summary(tables))}\n`);
    });
}

/** Countries with a coverage record of their own. */
async function coveredMarkets(config: Config): Promise<string[]> {
  const codes = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { coverages }: CliCoveredMarketsQuery = await ask(config, CliCoveredMarketsDocument, { after }, note);
    for (const { node } of coverages.edges) {
      for (const place of node.appliesIn) if (place.__typename === 'Country') codes.add(place.code);
    }
    if (!coverages.pageInfo.hasNextPage) return [...codes].sort();
    after = coverages.pageInfo.endCursor ?? null;
  }
}

interface SectorQuestion {
  readonly from: string;
  readonly markets: readonly string[];
  readonly classId: string;
  readonly language: string;
}

/** The most markets that one comparison takes. */
const comparedAtOnce = 20;

async function sectorCoverage(config: Config, question: SectorQuestion): Promise<MarketCoverage[]> {
  const rows: MarketCoverage[] = [];
  for (let first = 0; first < question.markets.length; first += comparedAtOnce) {
    const markets = question.markets.slice(first, first + comparedAtOnce);
    rows.push(...(await compared(config, { ...question, markets })));
  }
  return rows;
}

async function compared(
  config: Config,
  { from, markets, classId, language }: SectorQuestion,
): Promise<MarketCoverage[]> {
  const input = { targets: [...markets], origin: from, offering: { classId } };
  const { compareMarkets } = await ask(config, CliCoverageDocument, { input }, note, language);
  return compareMarkets.rows.map(({ target, plan, problem }) => {
    // A plan that cannot be made does not show what is known: that must not look like an absence of data.
    if (plan == null) throw errors.noCoverage({ market: target.code, problem: problem?.message });
    return { market: target.code, levels: new Map(plan.coverage.map(({ area, level }) => [area, level])) };
  });
}

const note = (line: string): void => void process.stderr.write(`${line}\n`);

/** The sectors that the knowledge base is meant to cover, each represented by a class. */
const sectors = [
  { sector: 'COSMETICS', classId: 'hs/3304' },
  { sector: 'MEDICAL_DEVICES', classId: 'hs/9018' },
  { sector: 'WIRELESS_EQUIPMENT', classId: 'hs/8517' },
  { sector: 'FOOD', classId: 'hs/1902' },
  { sector: 'LITHIUM_BATTERIES', classId: 'hs/850760' },
  { sector: 'INDUSTRIAL_MACHINERY', classId: 'hs/8479' },
  { sector: 'INTANGIBLES', classId: 'intangible/software' },
] as const;
