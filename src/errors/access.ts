import { messages } from '../messages/messages.js';
import { define, defineForOperator } from './define.js';

/** Errors of authentication and permissions. */
export const accessErrors = {
  notSignedIn: define('NOT_SIGNED_IN', 'unauthenticated', messages.accessErrors.notSignedIn),
  notAllowed: define('NOT_ALLOWED', 'forbidden', messages.accessErrors.notAllowed),

  badToken: define('BAD_TOKEN', 'unauthenticated', messages.accessErrors.badToken),
  tokenExpired: define('TOKEN_EXPIRED', 'unauthenticated', messages.accessErrors.tokenExpired),
  tokensNotTaken: define('TOKENS_NOT_TAKEN', 'unauthenticated', messages.accessErrors.tokensNotTaken),
  issuerUnavailable: define('ISSUER_UNAVAILABLE', 'unavailable', messages.accessErrors.issuerUnavailable),

  tooManyRequests: define('TOO_MANY_REQUESTS', 'rateLimited', messages.accessErrors.tooManyRequests),
  costBudgetSpent: define('COST_BUDGET_SPENT', 'rateLimited', messages.accessErrors.costBudgetSpent),
  tooManyWaiting: define('TOO_MANY_WAITING', 'rateLimited', messages.accessErrors.tooManyWaiting),
  tooManyReports: define('TOO_MANY_REPORTS', 'rateLimited', messages.accessErrors.tooManyReports),
  tooManyWrites: define('TOO_MANY_WRITES', 'rateLimited', messages.accessErrors.tooManyWrites),

  keyExposed: defineForOperator('KEY_EXPOSED', 'conflict', messages.accessErrors.keyExposed),
  keyUnusable: defineForOperator('KEY_UNUSABLE', 'unavailable', messages.accessErrors.keyUnusable),
  noLocalTokens: defineForOperator('NO_LOCAL_TOKENS', 'conflict', messages.accessErrors.noLocalTokens),
  noSuchDesk: define('NO_SUCH_DESK', 'input', messages.accessErrors.noSuchDesk),
  noSuchRole: define('NO_SUCH_ROLE', 'input', messages.accessErrors.noSuchRole),
  roleWithoutDesk: define('ROLE_WITHOUT_DESK', 'input', messages.accessErrors.roleWithoutDesk),
} as const;
