import { define, defineForOperator, type Given } from './define.js';

/** Errors of who asks. */
export const accessErrors = {
  notSignedIn: define(
    'NOT_SIGNED_IN',
    'unauthenticated',
    ({ roles }: { roles: readonly string[] }) =>
      `This needs a token${roles.length > 0 ? ` with the role ${roles.join(' or ')}` : ''}: send one in the header "authorization: Bearer …".`,
  ),
  notAllowed: define(
    'NOT_ALLOWED',
    'forbidden',
    ({ roles, desks }: { roles: readonly string[]; desks: readonly string[] }) =>
      `Your token does not allow this: it takes the role ${roles.join(' or ')}${desks.length > 0 ? ` at ${desks.join(', ')}` : ''}.`,
  ),

  badToken: define(
    'BAD_TOKEN',
    'unauthenticated',
    ({ wrong }: { wrong: string }) =>
      `Your token is refused: ${wrong}. Send a valid one in one header "authorization: Bearer …", or none to read what is published.`,
  ),
  tokenExpired: define(
    'TOKEN_EXPIRED',
    'unauthenticated',
    (_: object) => 'Your token has expired: get a new one from where you got this one.',
  ),
  tokensNotTaken: define(
    'TOKENS_NOT_TAKEN',
    'unauthenticated',
    (_: object) =>
      'This server takes no tokens, because it listens on more than its own machine and was given no issuer: its operator sets AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URI. What is published can be read without a token.',
  ),
  issuerUnavailable: define(
    'ISSUER_UNAVAILABLE',
    'unavailable',
    (_: object) =>
      'Your token cannot be checked, because the keys of its issuer cannot be read at the moment: try again in a moment.',
  ),
  tooManyRequests: define(
    'TOO_MANY_REQUESTS',
    'rateLimited',
    ({ limit, wait }: { limit: number; wait: number }) =>
      `You have sent ${limit} requests within a minute, which is the limit: go on in ${wait} s, and ask for more in one request.`,
  ),
  costBudgetSpent: define(
    'COST_BUDGET_SPENT',
    'rateLimited',
    ({ limit, wait }: { limit: number; wait: number }) =>
      `Your requests within a minute cost more than ${limit} points, which is the limit: go on in ${wait} s, and ask for fewer fields, for shorter lists, or less often.`,
  ),
  tooManyWaiting: define(
    'TOO_MANY_WAITING',
    'rateLimited',
    ({ limit, wait }: { limit: number; wait: number }) =>
      `${limit} of your requests wait already, which is the limit: send the next one when one is answered, or in ${wait} s.`,
  ),
  tooManyReports: define(
    'TOO_MANY_REPORTS',
    'rateLimited',
    ({ limit, minutes }: { limit: number; minutes: number }) =>
      `${limit} reports came from your address within an hour, which is what one may send without a token: send the next in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or with a token.`,
  ),
  keyExposed: defineForOperator(
    'KEY_EXPOSED',
    'conflict',
    ({ file, mode }: { file: string; mode: string }) =>
      `Others on this machine can use the key file "${file}" (mode ${mode}), and sign tokens with it: delete it, and a new key is made; or run chmod 600 on it where you know that nobody has read it.`,
  ),
  keyUnusable: defineForOperator(
    'KEY_UNUSABLE',
    'unavailable',
    ({ file, reason }: { file: string; reason: string }) =>
      `The key file "${file}" cannot be used (${reason}): let it be read and written there, or delete it, and a new key is made; tokens of the old one are then refused.`,
  ),
  noLocalTokens: defineForOperator(
    'NO_LOCAL_TOKENS',
    'conflict',
    ({ why }: { why: string }) => `A token of the local key would be refused here: ${why}.`,
  ),
  noSuchDesk: define(
    'NO_SUCH_DESK',
    'input',
    ({ given }: Given) =>
      `There is no desk "${given}": give a country such as VN, a bloc such as EU or bloc/GCC, or commons.`,
  ),
  noSuchRole: define(
    'NO_SUCH_ROLE',
    'input',
    ({ given, right }: Given & { right: readonly string[] }) =>
      `There is no role "${given}": give one of ${right.join(', ')}.`,
  ),
  roleWithoutDesk: define(
    'ROLE_WITHOUT_DESK',
    'input',
    ({ role }: { role: string }) =>
      `The role ${role} counts at desks only: name each with --desk, such as --desk VN --desk commons.`,
  ),
} as const;
