import type { Command } from 'commander';
import countries from 'i18n-iso-countries';
import { type Claims, isClaimText } from '../access/claims.js';
import { mint } from '../access/local-issuer.js';
import { openLocalKey } from '../access/local-key.js';
import { type Role, roles } from '../access/roles.js';
import { commons } from '../access/viewer.js';
import { clockIn } from '../clock.js';
import type { Config } from '../config.js';
import { instantAfter } from '../day.js';
import { errors } from '../errors.js';
import { claimFolder } from '../graph/data-folder/folder.js';
import type { Message } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import type { CommandLine } from './command-line.js';

interface TokenOptions {
  readonly name: string;
  readonly role: readonly string[];
  readonly desk: readonly string[];
  readonly firm?: string;
  readonly subject?: string;
  readonly days: string;
}

const mostDays = 366;
const all = (value: string, before: readonly string[]): string[] => [...before, value];

export function tokenCommand(program: Command, { config, words }: CommandLine): void {
  const { say } = words;
  program
    .command('token')
    .description(say(messages.cli.token()))
    .requiredOption('--name <name>', say(messages.cli.tokenName()))
    .option('--role <role>', say(messages.cli.tokenRole({ roles })), all, [])
    .option('--desk <desk>', say(messages.cli.tokenDesk()), all, [])
    .option('--firm <firm>', say(messages.cli.tokenFirm()))
    .option('--subject <subject>', say(messages.cli.tokenSubject()))
    .option('--days <days>', say(messages.cli.tokenDays({ atMost: mostDays })), '30')
    .action(async (options: TokenOptions) => {
      const found = config();
      refuseWhereUseless(found);
      const claims = claimsOf(options);
      const { now } = clockIn(found.timeZone);
      const until = new Date(instantAfter(now(), daysOf(options.days), found.timeZone));
      await claimFolder(found.data);
      process.stdout.write(`${await mint(claims, await openLocalKey(found.data), until)}\n`);
      process.stderr.write(`${say(summary(claims, until))}\n`);
    });
}

/** @throws `NO_LOCAL_TOKENS` if the server of this environment would refuse the token */
function refuseWhereUseless({ issuer, isLocal, host }: Config): void {
  if (issuer !== undefined)
    throw errors.noLocalTokens({ why: messages.accessErrors.issuerIsSet({ issuer: issuer.issuer }) });
  if (!isLocal) throw errors.noLocalTokens({ why: messages.accessErrors.hostIsPublic({ host }) });
}

/**
 * The claims of the token.
 * @throws `NO_SUCH_ROLE`, `NO_SUCH_DESK`, `ROLE_WITHOUT_DESK`, `BAD_OPTION`
 */
export function claimsOf({ name, role, desk, firm, subject = subjectFor(name) }: TokenOptions): Claims {
  const texts = [
    ['--name', name],
    ['--subject', subject],
    ['--firm', firm ?? 'none'],
  ] as const;
  for (const [option, given] of texts) checkText(option, given);
  const given = [...new Set(role.map(roleOf))];
  const desks = [...new Set(desk.map(deskOf))];
  const judged = given.find((each) => each === 'editor' || each === 'reviewer');
  if (judged !== undefined && desks.length === 0) throw errors.roleWithoutDesk({ role: judged });
  return {
    sub: subject.trim(),
    name: name.trim(),
    roles: given,
    desks,
    ...(firm === undefined ? {} : { firm: firm.trim() }),
  };
}

function checkText(option: string, given: string): void {
  if (isClaimText(given.trim())) return;
  throw errors.badOption({ option, given: given.slice(0, 50), right: messages.setupErrors.giveShownText() });
}

/** The same person has the same subject in each token. */
const subjectFor = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '-');

function roleOf(given: string): Role {
  const found = roles.find((role) => role === given.trim().toLowerCase());
  if (found === undefined) throw errors.noSuchRole({ given, right: roles });
  return found;
}

/**
 * `VN`, `EU` and `commons`, or the id. Only the graph knows which blocs there are, so a code that is not
 * that of a country counts as one.
 */
export function deskOf(given: string): string {
  const [, kind, code = ''] = /^(?:(country|bloc)\/)?(.*)$/s.exec(given.trim()) ?? [];
  if (kind === undefined && code.toLowerCase() === commons) return commons;
  const territory = code.toUpperCase();
  if (kind !== 'bloc' && /^[A-Z]{2}$/.test(territory) && countries.isValid(territory)) return `country/${territory}`;
  // Without its kind a bloc is recognised by its capitals: "Vietnam" is not a bloc.
  const isBloc = kind === 'bloc' ? /^[A-Z]{2,6}$/.test(territory) : /^(EU|[A-Z]{3,6})$/.test(code);
  if (kind !== 'country' && (isBloc || territory === 'EU')) return `bloc/${territory}`;
  throw errors.noSuchDesk({ given });
}

function daysOf(given: string): number {
  const days = Number(given);
  if (Number.isInteger(days) && days >= 1 && days <= mostDays) return days;
  throw errors.badOption({ option: '--days', given, right: messages.setupErrors.giveDays({ atMost: mostDays }) });
}

function summary({ name = '', sub = name, roles = [], desks = [], firm }: Claims, expires: Date): Message {
  const until = `${expires.toISOString().slice(0, 16)}Z`;
  return messages.cli.tokenSigned({ name, subject: sub, roles, desks, firm, until });
}
