import { message } from '../definition.js';
import { choice, count, text } from '../kinds.js';

/** Errors of what a firm or a user owns. */
export const firmErrors = {
  noFirm: message('firmErrors.noFirm'),
  noCompany: message('firmErrors.noCompany'),
  otherCompany: message('firmErrors.otherCompany', { given: text }),
  notHeld: message('firmErrors.notHeld', { given: text }),
  missing: message('firmErrors.missing', {
    what: choice('companyName', 'companySeat', 'productName', 'productClass', 'productMode'),
  }),
  noSuchStep: message('firmErrors.noSuchStep', { given: text }),
  stepNotRecorded: message('firmErrors.stepNotRecorded', { given: text }),
  tooManyOwn: message('firmErrors.tooManyOwn', {
    what: choice('certificates', 'products', 'savedPlans'),
    atMost: count,
  }),
  tooManyKept: message('firmErrors.tooManyKept', { what: choice('watches', 'feedKeys'), atMost: count }),
  tooManyBytes: message('firmErrors.tooManyBytes', {
    what: choice('savedPlans', 'watches'),
    whose: choice('firm', 'person'),
    bytes: count,
    atMost: count,
  }),
  noUnassignedFirm: message('firmErrors.noUnassignedFirm', { claim: text, value: text, issuer: text }),
  firmHasCompany: message('firmErrors.firmHasCompany', { claim: text, value: text }),
} as const;
