import { message } from '../definition.js';
import { choice, day, list, name, part, term, text } from '../kinds.js';

const asked = choice('EMPLOYEES', 'EXPORTS', 'SALES', 'SIZE');

/** Notes on a support programme, and questions to a firm on which programmes depend. */
export const support = {
  periodUnknown: message('support.periodUnknown', { operators: list(part, 'or') }),
  nextRound: message('support.nextRound', { round: name, opens: day }),
  firstRound: message('support.firstRound', { round: name, opens: day }),
  firstDescribed: message('support.firstDescribed', { from: day }),
  lastRound: message('support.lastRound', { round: name, closed: day }),
  openUntil: message('support.openUntil', { closes: day }),
  openSince: message('support.openSince', { opened: day }),

  dependsOn: message('support.dependsOn', { facts: list(part) }),
  firmFact: message('support.firmFact', { asked }),
  firmSize: message('support.firmSize', { size: term('FirmSize') }),
  notComparable: message('support.notComparable'),

  loan: message('support.loan'),
  insurance: message('support.insurance'),
  guarantee: message('support.guarantee'),
  advice: message('support.advice'),
  facility: message('support.facility'),

  forFirm: message('support.forFirm'),
  shareUnknown: message('support.shareUnknown'),
  costUnknown: message('support.costUnknown'),
  currencyLeftOut: message('support.currencyLeftOut', { from: text, to: text, day }),
  nothingLeft: message('support.nothingLeft'),

  question: message('support.question', {
    asked,
    programs: list(part),
  }),
} as const;
