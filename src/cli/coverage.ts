import type { Command } from 'commander';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { ask } from './ask.js';
import { legend, type MarketCoverage, sectorTable, summary } from './coverage/matrix.js';
import { CliCoverageDocument, CliCoveredMarketsDocument, type CliCoveredMarketsQuery } from './generated/operations.js';

export function coverageCommand(program: Command, config: () => Config): void {
  program
    .command('coverage')
    .description('what the knowledge base holds: market by sector by area of law')
    .option('--from <country>', 'customs origin', 'KR')
    .action(async ({ from }: { readonly from: string }) => {
      const found = config();
      const markets = (await coveredMarkets(found)).filter((code) => code !== from.toUpperCase());
      const tables: (readonly MarketCoverage[])[] = [];
      for (const { name, classId } of sectors) {
        const rows = await sectorCoverage(found, from, markets, classId);
        process.stdout.write(`${sectorTable(name, rows)}\n\n`);
        tables.push(rows);
      }
      process.stdout.write(`${legend}\n${summary(tables)}\n`);
    });
}

/** Countries that a coverage record names itself. */
async function coveredMarkets(config: Config): Promise<string[]> {
  const codes = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { coverages }: CliCoveredMarketsQuery = await ask(config, CliCoveredMarketsDocument, { after }, say);
    for (const { node } of coverages.edges) {
      for (const place of node.appliesIn) if (place.__typename === 'Country') codes.add(place.code);
    }
    if (!coverages.pageInfo.hasNextPage) return [...codes].sort();
    after = coverages.pageInfo.endCursor ?? null;
  }
}

async function sectorCoverage(
  config: Config,
  origin: string,
  targets: readonly string[],
  classId: string,
): Promise<MarketCoverage[]> {
  const input = { targets: [...targets], origin, offering: { classId } };
  const { compareMarkets } = await ask(config, CliCoverageDocument, { input }, say);
  return compareMarkets.rows.map(({ target, plan, problem }) => {
    // A plan that cannot be made says nothing of what is held: it must not look like an absence of data.
    if (plan == null) throw errors.noCoverage({ market: target.code, problem: problem?.message });
    return { market: target.code, levels: new Map(plan.coverage.map(({ area, level }) => [area, level])) };
  });
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The sectors that the knowledge base sets out to hold, each by the class that stands for it. */
const sectors: readonly { readonly name: string; readonly classId: string }[] = [
  { name: 'Cosmetics', classId: 'hs/3304' },
  { name: 'Medical devices', classId: 'hs/9018' },
  { name: 'Wireless equipment', classId: 'hs/8517' },
  { name: 'Food', classId: 'hs/1902' },
  { name: 'Lithium batteries', classId: 'hs/850760' },
  { name: 'Industrial machinery', classId: 'hs/8479' },
  { name: 'Intangibles', classId: 'intangible/software' },
];
