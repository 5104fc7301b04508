import { errors } from '../../errors.js';
import { isWebAddress } from '../checks/url-is-web-address.js';
import { shortened } from '../reading/given.js';
import { unprintable } from '../reading/unprintable.js';
import type { FactReport } from './fact-report.js';

/** What a reader says of a fact. */
export interface GivenReport {
  readonly fact: string;
  readonly reason: FactReport['reason'];
  readonly text: string;
  readonly link?: string | null | undefined;
}

const text = { least: 10, most: 2_000 };
const longestLink = 2_000;

/** What was given, as it is kept. @throws `BAD_INPUT` naming the field */
export function readReport(given: GivenReport): { text: string; link: string | null } {
  return { text: textOf(given.text, text, 'text'), link: readLink(given.link) };
}

/** A text without the space around it. @throws `BAD_INPUT` where it is too short or too long, or cannot be shown */
export function textOf(given: string, { least, most }: { least: number; most: number }, field: string): string {
  const trimmed = given.trim();
  const wrong = unprintable(trimmed);
  if (wrong !== undefined) throw errors.invalid({ given: shortened(trimmed), right: `it ${wrong}` }, { field });
  if (trimmed.length >= least && trimmed.length <= most) return trimmed;
  const right = `it has ${trimmed.length} characters, and takes ${least} to ${most}`;
  throw errors.invalid({ given: shortened(trimmed), right }, { field });
}

function readLink(link: string | null | undefined): string | null {
  if (link == null) return null;
  if (link.length <= longestLink && isWebAddress(link) && unprintable(link) === undefined) return link;
  const right = `give a full http or https address of at most ${longestLink} characters, or none`;
  throw errors.invalid({ given: shortened(link), right }, { field: 'link' });
}
