import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { FirmIdentity } from '../access/firm-key.js';
import { localIssuerName } from '../access/local-issuer.js';
import { anonymous } from '../access/viewer.js';
import type { Services } from '../api/context.js';
import { clockIn } from '../clock.js';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';
import type { CommandLine } from './command-line.js';
import type { Words } from './plan/words.js';

type Firms = Services['firms'];

interface AssignOptions {
  readonly firm?: string;
  readonly subject?: string;
}

const shownAtMost = 1_000;

export function firmsCommand(program: Command, { config, words }: CommandLine): void {
  const { say } = words;
  const firms = program.command('firms').description(say(messages.cli.firms()));
  firms
    .command('list')
    .description(say(messages.cli.firmsList()))
    .action(async () => {
      process.stdout.write(await withFirms(config(), (each) => list(words, each)));
    });
  firms
    .command('assign')
    .description(say(messages.cli.firmsAssign()))
    .option('--firm <firm>', say(messages.cli.firmsFirm()))
    .option('--subject <subject>', say(messages.cli.firmsSubject()))
    .action(async (options: AssignOptions) => {
      const found = config();
      const identity = identityOf(options, found);
      process.stdout.write(await withFirms(found, (each) => assign(words, each, identity, found)));
    });
}

async function list({ say }: Words, { unassigned }: Firms): Promise<string> {
  const [count, found] = [await unassigned.count(), await unassigned.list(shownAtMost)];
  const lines = found.map(
    ({ id, company, name }) => `${id}  ${company}  ${name ?? say(messages.cli.companyMissing())}`,
  );
  const left = count - found.length;
  return `${[...lines, ...(left > 0 ? [say(messages.common.more({ count: left }))] : []), say(messages.cli.unassigned({ count }))].join('\n')}\n`;
}

async function assign(
  { say }: Words,
  { unassigned }: Firms,
  identity: FirmIdentity,
  { timeZone }: Config,
): Promise<string> {
  const { now, dayOf } = clockIn(timeZone);
  const at = now();
  const audit = {
    // Everybody who can use the data folder or the database is allowed to do this. No token has this subject.
    viewer: { ...anonymous, subject: 'command line', name: 'command line' },
    operation: 'assignFirm',
    requestId: randomUUID(),
    at,
    day: dayOf(at),
  };
  const company = await unassigned.assign(audit, identity);
  const assigned = messages.cli.assigned({ company, claim: identity.claim, value: identity.value });
  return `${say([assigned, messages.cli.unassigned({ count: await unassigned.count() })])}\n`;
}

/** @throws `BAD_OPTION` unless one of the two is given */
function identityOf({ firm, subject }: AssignOptions, { issuer }: Config): FirmIdentity {
  const from = { issuer: issuer?.issuer ?? localIssuerName };
  if (firm !== undefined && subject === undefined) return { ...from, claim: 'firm', value: firm.trim() };
  if (firm === undefined && subject !== undefined) return { ...from, claim: 'sub', value: subject.trim() };
  const given = [firm, subject].filter((each) => each !== undefined).join(' and ');
  throw errors.badOption({ option: 'firms assign', given, right: messages.setupErrors.giveFirmOrSubject() });
}

/** This process opens the graph: a server that has the same data folder open must be stopped first. */
async function withFirms(config: Config, work: (firms: Firms) => Promise<string>): Promise<string> {
  const [{ openGraph }, { createServices }] = await Promise.all([import('../open-graph.js'), import('../services.js')]);
  const graph = await openGraph(config);
  try {
    await graph.prepare();
    return await work(createServices(graph, clockIn(config.timeZone)).firms);
  } finally {
    await graph.close();
  }
}
