import type { Command } from 'commander';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';
import { ask } from './ask.js';
import type { CommandLine } from './command-line.js';
import { type Cited, confidenceSummary, confidenceTable, type MarketRequirements } from './coverage/confidence.js';
import { legend, type MarketCoverage, sectorTable, summary } from './coverage/matrix.js';
import { scheduleTable } from './coverage/schedules.js';
import {
  CliCitedRequirementsDocument,
  type CliCitedRequirementsQuery,
  CliConfidenceDocument,
  CliCoverageDocument,
  CliCoveredMarketsDocument,
  type CliCoveredMarketsQuery,
  CliSchedulesDocument,
} from './generated/operations.js';

interface Options {
  readonly from: string;
  readonly schedules?: true;
  readonly confidence?: true;
}

export function coverageCommand(program: Command, { config, language, words }: CommandLine): void {
  const { say } = words;
  program
    .command('coverage')
    .description(say(messages.cli.coverage()))
    .option('--from <country>', say(messages.cli.origin()), 'KR')
    .option('--schedules', say(messages.cli.coverageSchedules()))
    .option('--confidence', say(messages.cli.coverageConfidence()))
    .action(async ({ from, schedules, confidence }: Options) => {
      const found = config();
      if (schedules) {
        const { tariffSchedules } = await ask(found, CliSchedulesDocument, {}, note, language);
        process.stdout.write(`${scheduleTable(words, tariffSchedules)}\n`);
        return;
      }
      const markets = (await coveredMarkets(found)).filter((code) => code !== from.toUpperCase());
      if (confidence) {
        for (const { sector, classId } of sectors) {
          const rows = await bySector(requirementsOf, found, { from, markets, classId, language });
          process.stdout.write(`${confidenceTable(words, messages.cli.sector({ sector }), rows)}\n\n`);
        }
        process.stdout.write(`${say(confidenceSummary(await allRequirements(found)))}\n`);
        return;
      }
      const tables: (readonly MarketCoverage[])[] = [];
      for (const { sector, classId } of sectors) {
        const rows = await bySector(levelsOf, found, { from, markets, classId, language });
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

interface MarketRow<Plan> {
  readonly target: { readonly code: string };
  readonly plan?: Plan | null;
  readonly problem?: { readonly message: string } | null;
}

interface SectorQuestion {
  readonly from: string;
  readonly markets: readonly string[];
  readonly classId: string;
  readonly language: string;
}

/** The most markets that one comparison takes, with every step of their plans. */
const comparedAtOnce = 10;

type Compared<Row> = (config: Config, question: SectorQuestion) => Promise<Row[]>;

async function bySector<Row>(compared: Compared<Row>, config: Config, question: SectorQuestion): Promise<Row[]> {
  const rows: Row[] = [];
  const { markets } = question;
  // Of about the same size, as a comparison takes at least two.
  const size = Math.ceil(markets.length / Math.ceil(markets.length / comparedAtOnce));
  for (let first = 0; first < markets.length; first += size) {
    rows.push(...(await compared(config, { ...question, markets: markets.slice(first, first + size) })));
  }
  return rows;
}

const inputOf = ({ from, markets, classId }: SectorQuestion) => ({
  targets: [...markets],
  origin: from,
  offering: { classId },
});

async function levelsOf(config: Config, question: SectorQuestion): Promise<MarketCoverage[]> {
  const variables = { input: inputOf(question) };
  const { compareMarkets } = await ask(config, CliCoverageDocument, variables, note, question.language);
  return compareMarkets.rows.map((row) => ({
    market: row.target.code,
    levels: new Map(planOf(row).coverage.map(({ area, level }) => [area, level])),
  }));
}

async function requirementsOf(config: Config, question: SectorQuestion): Promise<MarketRequirements[]> {
  const variables = { input: inputOf(question) };
  const { compareMarkets } = await ask(config, CliConfidenceDocument, variables, note, question.language);
  return compareMarkets.rows.map((row) => ({
    market: row.target.code,
    requirements: planOf(row).steps.map(({ requirement }) => requirement),
  }));
}

/** A plan that cannot be made does not show what is known: that must not look like an absence of data. */
function planOf<Plan>({ target, plan, problem }: MarketRow<Plan>): Plan {
  if (plan == null) throw errors.noCoverage({ market: target.code, problem: problem?.message });
  return plan;
}

async function allRequirements(config: Config): Promise<Cited[]> {
  const all: Cited[] = [];
  for (let after: string | null = null; ; ) {
    const { requirements }: CliCitedRequirementsQuery = await ask(
      config,
      CliCitedRequirementsDocument,
      { after },
      note,
    );
    all.push(...requirements.edges.map(({ node }) => node));
    if (!requirements.pageInfo.hasNextPage) return all;
    after = requirements.pageInfo.endCursor ?? null;
  }
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
