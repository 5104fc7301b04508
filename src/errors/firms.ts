import { define, didYouMean, type Given, type Near } from './define.js';

type FirmName = { claim: string; value: string };

/** Errors of what is a firm's own. */
export const firmErrors = {
  noFirm: define(
    'NO_FIRM',
    'forbidden',
    (_: object) =>
      'Your token has the role company and does not say which firm it is for: ask whoever gave it to you for one that does.',
  ),
  noCompany: define(
    'NO_COMPANY',
    'notFound',
    (_: object) => 'Your firm has saved no company yet: say who it is with saveCompany first.',
  ),
  noUnassignedFirm: define(
    'NO_UNASSIGNED_FIRM',
    'notFound',
    ({ claim, value, issuer }: FirmName & { issuer: string }) =>
      `No firm is unassigned that tokens of ${issuer} called "${value}", by ${claim}: see which there are with "npx landfall firms list", and how its tokens called it.`,
  ),
  firmHasCompany: define(
    'FIRM_HAS_COMPANY',
    'conflict',
    ({ claim, value }: FirmName) =>
      `Tokens whose ${claim} is "${value}" have saved a company since: let them remove it (removeCompany) first, or assign the former one otherwise.`,
  ),
  missing: define(
    'MISSING',
    'input',
    ({ what, needs }: { what: string; needs: string }) => `A new ${what} needs ${needs}: give it too.`,
  ),
  tooManyOwn: define(
    'TOO_MANY_OWN',
    'limit',
    ({ what, atMost }: { what: string; atMost: number }) =>
      `A firm may keep ${atMost} ${what}: remove one that is no longer needed first.`,
  ),
  tooManyBytes: define(
    'TOO_MANY_BYTES',
    'limit',
    ({ what, whose, bytes, atMost }: { what: string; whose: 'firm' | 'person'; bytes: number; atMost: number }) =>
      `All ${what} of one ${whose} may take ${atMost} bytes, and with this one they would take ${bytes}: remove one that is no longer needed first, or keep a shorter input.`,
  ),
  tooManyGiven: define(
    'TOO_MANY_GIVEN',
    'limit',
    ({ count, what, atMost }: { count: number; what: string; atMost: number }) =>
      `${count} ${what} are too many: give ${atMost} at most.`,
  ),
  notHeld: define(
    'NOT_HELD',
    'notFound',
    ({ given }: Given) => `Your company does not hold "${given}": see myCompany { holds { node { id } } }.`,
  ),
  noSuchStep: define(
    'NO_SUCH_STEP',
    'input',
    ({ given, nearest }: Near) => `"${given}" is no step of this plan.${didYouMean(nearest)}`,
  ),
  stepNotRecorded: define(
    'STEP_NOT_RECORDED',
    'notFound',
    ({ given }: Given) => `"${given}" is not recorded as done in this plan: see progress { requirement { id } }.`,
  ),
  otherCompany: define(
    'OTHER_COMPANY',
    'input',
    ({ given }: Given) =>
      `"${given}" is not your company: a saved plan is for your own, so leave company.id out, or give that of myCompany.`,
  ),

  tooManyKept: define(
    'TOO_MANY_OWN',
    'limit',
    ({ what, atMost }: { what: string; atMost: number }) =>
      `You may keep ${atMost} ${what}: remove one that is no longer needed first.`,
  ),
  tooFarBehind: define(
    'TOO_FAR_BEHIND',
    'limit',
    ({ from, atMost }: { from: number; atMost: number }) =>
      `More than ${atMost} publications came since sequence ${from}: read them in changeFeed, and subscribe from there.`,
  ),
  tooFarBack: define(
    'TOO_FAR_BACK',
    'limit',
    ({ since }: { since: number }) =>
      `More has been published since sequence ${since} than can be compared: look at the plan as it is today.`,
  ),
  reportedOften: define(
    'REPORTED_OFTEN',
    'conflict',
    ({ fact, count }: { fact: string; count: number }) =>
      `${count} reports about "${fact}" wait to be read, so its desk knows: look again when they are answered.`,
  ),
  reportSettled: define(
    'REPORT_SETTLED',
    'conflict',
    ({ reference, state }: { reference: string; state: string }) =>
      `The report ${reference} is ${state}: only one that is RECEIVED can be taken or declined.`,
  ),

  tooManyWrites: define(
    'TOO_MANY_WRITES',
    'rateLimited',
    ({ limit, seconds, wait }: { limit: number; seconds: number; wait: number }) =>
      `You have sent ${limit} changes within ${seconds} s, which is the limit: go on in ${wait} s, and send several changes in one request.`,
  ),
} as const;
