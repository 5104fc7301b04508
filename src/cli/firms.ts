import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { FirmIdentity } from '../access/firm-key.js';
import { localIssuerName } from '../access/local-issuer.js';
import { anonymous } from '../access/viewer.js';
import type { Services } from '../api/context.js';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';

type Firms = Services['firms'];

interface AssignOptions {
  readonly firm?: string;
  readonly subject?: string;
}

const shownAtMost = 1_000;

export function firmsCommand(program: Command, config: () => Config): void {
  const firms = program
    .command('firms')
    .description('firms that no token reaches, because earlier versions did not keep how a token named them');
  firms
    .command('list')
    .description('list them, each with what its company is called')
    .action(async () => {
      process.stdout.write(await withFirms(config(), list));
    });
  firms
    .command('assign')
    .description('say how tokens name one of them')
    .option('--firm <firm>', 'the claim "firm" of its tokens')
    .option('--subject <subject>', 'the claim "sub" of its tokens, which had no claim "firm"')
    .action(async (options: AssignOptions) => {
      const found = config();
      const identity = identityOf(options, found);
      process.stdout.write(await withFirms(found, (each) => assign(each, identity)));
    });
}

async function list({ unassigned }: Firms): Promise<string> {
  const [count, found] = [await unassigned.count(), await unassigned.list(shownAtMost)];
  const lines = found.map(({ id, company, name }) => `${id}  ${company}  ${name ?? '(its company is not there)'}`);
  const left = count - found.length;
  return `${[...lines, ...(left > 0 ? [`and ${left} more`] : []), `${count} unassigned.`].join('\n')}\n`;
}

async function assign({ unassigned }: Firms, identity: FirmIdentity): Promise<string> {
  const audit = {
    // Who may use the data folder or the database may do this. No token has such a subject.
    viewer: { ...anonymous, subject: 'command line', name: 'command line' },
    operation: 'assignFirm',
    requestId: randomUUID(),
    at: new Date().toISOString(),
  };
  const company = await unassigned.assign(audit, identity);
  return `${company} belongs to the tokens whose ${identity.claim} is "${identity.value}"; ${await unassigned.count()} unassigned.\n`;
}

/** @throws `BAD_OPTION` unless one of the two is given */
function identityOf({ firm, subject }: AssignOptions, { issuer }: Config): FirmIdentity {
  const from = { issuer: issuer?.issuer ?? localIssuerName };
  if (firm !== undefined && subject === undefined) return { ...from, claim: 'firm', value: firm.trim() };
  if (firm === undefined && subject !== undefined) return { ...from, claim: 'sub', value: subject.trim() };
  const given = [firm, subject].filter((each) => each !== undefined).join(' and ');
  throw errors.badOption({ option: 'firms assign', given, right: messages.setupErrors.giveFirmOrSubject() });
}

/** The graph is opened by this process: a server that has the same data folder open has to stop before. */
async function withFirms(config: Config, work: (firms: Firms) => Promise<string>): Promise<string> {
  const [{ openGraph }, { createServices }] = await Promise.all([import('../open-graph.js'), import('../services.js')]);
  const graph = await openGraph(config);
  try {
    await graph.prepare();
    return await work(createServices(graph).firms);
  } finally {
    await graph.close();
  }
}
