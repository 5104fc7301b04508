import { messages } from '../messages/messages.js';
import { define, withNearest } from './define.js';

/** Errors of what a firm or a user owns. */
export const firmErrors = {
  noFirm: define('NO_FIRM', 'forbidden', messages.firmErrors.noFirm),
  noCompany: define('NO_COMPANY', 'notFound', messages.firmErrors.noCompany),
  otherCompany: define('OTHER_COMPANY', 'input', messages.firmErrors.otherCompany),
  notHeld: define('NOT_HELD', 'notFound', messages.firmErrors.notHeld),
  missing: define('MISSING', 'input', messages.firmErrors.missing),

  noSuchStep: define('NO_SUCH_STEP', 'input', withNearest(messages.firmErrors.noSuchStep)),
  stepNotRecorded: define('STEP_NOT_RECORDED', 'notFound', messages.firmErrors.stepNotRecorded),

  tooManyOwn: define('TOO_MANY_OWN', 'limit', messages.firmErrors.tooManyOwn),
  tooManyKept: define('TOO_MANY_OWN', 'limit', messages.firmErrors.tooManyKept),
  tooManyBytes: define('TOO_MANY_BYTES', 'limit', messages.firmErrors.tooManyBytes),

  noUnassignedFirm: define('NO_UNASSIGNED_FIRM', 'notFound', messages.firmErrors.noUnassignedFirm),
  firmHasCompany: define('FIRM_HAS_COMPANY', 'conflict', messages.firmErrors.firmHasCompany),
} as const;
