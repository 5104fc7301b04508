import { message } from '../definition.js';
import { choice, day, flag, list, name, optional, part, term, text } from '../kinds.js';

const conditions = { conditions: list(part, 'or') };

/** What decides whether a condition is met: a class or the product by its nature, or the request. */
const known = { ...conditions, by: choice('CLASS', 'PRODUCT', 'REQUEST'), class: optional(name) };

/** A rule for certain places only, or for all except some. */
const only = { only: list(part, 'or'), except: list(part, 'or'), actual: optional(name) };

const party = { country: name, agreement: name };

/** Why rules apply to a product and a market, and why they do not. */
export const applicability = {
  covers: message('applicability.covers', {
    class: name,
    asked: optional(name),
    relation: choice('SAME', 'INCLUDES', 'PART_OF'),
    leaves: flag,
    place: name,
    blocs: list(part),
  }),
  inCustomsTerritory: message('applicability.inCustomsTerritory', { place: name, territories: list(part) }),
  met: message('applicability.met', known),
  open: message('applicability.open', conditions),
  noExchangeRate: message('applicability.noExchangeRate', { from: text, to: text, day }),
  otherUnit: message('applicability.otherUnit', { given: text, unit: text }),
  grantedUnder: message('applicability.grantedUnder', { agreement: name }),
  implementsRule: message('applicability.implementsRule', { rule: name }),

  notMet: message('applicability.notMet', known),
  yields: message('applicability.yields', { rule: name }),
  excluded: message('applicability.excluded', { class: name }),
  otherOrigin: message('applicability.otherOrigin', only),
  otherSeat: message('applicability.otherSeat', only),
  otherDestination: message('applicability.otherDestination', only),
  notParty: message('applicability.notParty', party),
  partyUntil: message('applicability.partyUntil', { ...party, last: day }),
  partyFrom: message('applicability.partyFrom', { ...party, first: day }),

  holds: message('applicability.holds', { trait: name, absent: flag }),
  hasValue: message('applicability.hasValue', { trait: name, absent: flag, values: list(part, 'or') }),
  moreThanZero: message('applicability.moreThanZero'),
  mode: message('applicability.mode', { mode: term('SupplyMode') }),
  option: message('applicability.option', { option: text }),
} as const;
