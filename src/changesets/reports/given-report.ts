import { errors } from '../../errors.js';
import { isWebAddress } from '../../knowledge/checks/url-is-web-address.js';
import { shortened } from '../../knowledge/reading/raw-value.js';
import { writtenText } from '../../knowledge/reading/written-text.js';
import { messages } from '../../messages/messages.js';
import { unprintable } from '../../text.js';
import type { FactReport } from './fact-report.js';

/** The input of a report about a fact. */
export interface GivenReport {
  readonly fact: string;
  readonly reason: FactReport['reason'];
  readonly text: string;
  readonly link?: string | null | undefined;
}

/** Characters of a report, and of an answer. */
export const reportText = { least: 10, most: 2_000 };
const longestLink = 2_000;

/** The input in its stored form. @throws `BAD_TEXT`, `BAD_INPUT` for a link */
export function readReport(given: GivenReport): { text: string; link: string | null } {
  return { text: writtenText(given.text, reportText, 'text'), link: readLink(given.link) };
}

function readLink(link: string | null | undefined): string | null {
  if (link == null) return null;
  if (link.length <= longestLink && isWebAddress(link) && unprintable(link) === undefined) return link;
  const right = messages.deskErrors.giveWebAddress({ atMost: longestLink });
  throw errors.invalid({ given: shortened(link), right }, { field: 'link' });
}
