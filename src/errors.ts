/**
 * Every error that a user can meet, in one table. Knows neither GraphQL nor HTTP: `api` and `cli` map kinds to theirs.
 *
 * A message says what is wrong (quoting what was given), where, and what would be right.
 */
export type ErrorKind =
  | 'input'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'limit'
  | 'pace'
  | 'unavailable'
  | 'fault';

/** An expected failure: safe to show, with a stable code. Everything else is masked. */
export class LandfallError extends Error {
  override readonly name = 'LandfallError';
  readonly code: string;
  readonly kind: ErrorKind;
  /** The input field at fault, dotted: `offering.hsCode`. */
  readonly field: string | undefined;

  constructor(
    code: string,
    kind: ErrorKind,
    message: string,
    options: { field?: string | undefined; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.kind = kind;
    this.field = options.field;
  }
}

type Where = { field?: string; cause?: unknown };

const define =
  <Details>(code: string, kind: ErrorKind, sentence: (details: Details) => string) =>
  (details: Details, where: Where = {}): LandfallError =>
    new LandfallError(code, kind, sentence(details), where);

/** `a, b or c`, quoted; empty when there is nothing to offer. */
export function didYouMean(nearest: readonly string[]): string {
  if (nearest.length === 0) return '';
  const quoted = nearest.map((each) => `"${each}"`);
  const last = quoted.pop();
  return ` Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`;
}

type Given = { given: string };
type Near = Given & { nearest: readonly string[] };
type Bound = { given: number; limit: number };
type Address = { host: string; port: number };
type Engine = { uri: string; reason: string };
type Folder = { folder: string; reason: string };
type HolderOfData = { pid: number; host: string; url?: string | undefined };

export const errors = {
  // ------------------------------------------------------------------ what a user asks
  unknownCountry: define(
    'UNKNOWN_COUNTRY',
    'input',
    ({ given, nearest }: Near) =>
      `"${given}" is not an ISO 3166-1 alpha-2 country code, such as "DE".${didYouMean(nearest)}`,
  ),
  unknownId: define(
    'UNKNOWN_ID',
    'input',
    ({ given, nearest, what }: Near & { what: string }) =>
      `There is no ${what} with the id "${given}".${didYouMean(nearest)}`,
  ),
  invalid: define(
    'BAD_INPUT',
    'input',
    ({ given, right }: Given & { right: string }) => `"${given}" cannot be used here: ${right}.`,
  ),
  offeringNotNamed: define(
    'OFFERING_NOT_NAMED',
    'input',
    ({ ways }: { ways: readonly string[] }) => `The offering is not named: give exactly one of ${ways.join(', ')}.`,
  ),
  offeringNamedTwice: define(
    'OFFERING_NAMED_TWICE',
    'input',
    ({ named }: { named: readonly string[] }) =>
      `The offering is named by ${named.join(' and ')} at once: give exactly one of them.`,
  ),
  badHsCode: define(
    'BAD_HS_CODE',
    'input',
    ({ given, wrong }: Given & { wrong: string }) =>
      `The HS code "${given}" ${wrong}: give 2, 4 or 6 digits of HS 2022, such as "330499"; a national line goes by classId, such as "hts/85076000".`,
  ),
  unknownHsCode: define(
    'UNKNOWN_HS_CODE',
    'input',
    ({ given, nearest }: Near) => `HS 2022 has no code "${given}".${didYouMean(nearest)}`,
  ),
  oldHsCode: define(
    'OLD_HS_CODE',
    'input',
    ({ given, became }: Given & { became: readonly string[] }) =>
      `"${given}" is a code of HS 2017: in HS 2022 it became ${became.join(', ')}.`,
  ),
  badDate: define(
    'BAD_DATE',
    'input',
    ({ given, wrong }: Given & { wrong: string }) => `"${given}" ${wrong}: give an ISO day, such as "2026-11-01".`,
  ),
  badNumber: define(
    'BAD_NUMBER',
    'input',
    ({ given, atMost, whole }: Given & { atMost: number; whole: boolean }) =>
      `${given} cannot be used here: give a ${whole ? 'whole ' : ''}number from 0 to ${atMost}.`,
  ),
  badCurrency: define(
    'BAD_CURRENCY',
    'input',
    ({ given, nearest }: Near) => `"${given}" is not an ISO 4217 currency code, such as "USD".${didYouMean(nearest)}`,
  ),
  sameCountry: define(
    'SAME_COUNTRY',
    'input',
    ({ given }: Given) =>
      `"${given}" is both the destination and the origin: an export crosses a border, so give two countries.`,
  ),
  badTargets: define(
    'BAD_TARGETS',
    'input',
    ({ count }: { count: number }) =>
      `${count} ${count === 1 ? 'destination' : 'destinations'} cannot be compared: give 2 to 20 different ones.`,
  ),
  wrongAnswer: define(
    'WRONG_ANSWER',
    'input',
    ({ given, trait, right }: Given & { trait: string; right: string }) =>
      `"${given}" does not answer "${trait}": ${right}.`,
  ),
  answeredTwice: define(
    'ANSWERED_TWICE',
    'input',
    ({ trait }: { trait: string }) => `"${trait}" is answered twice: answer it once.`,
  ),
  goodsOnly: define(
    'MODE_MISMATCH',
    'input',
    ({ given, what }: Given & { what: string }) =>
      `"${what}" is goods, and cannot be supplied as "${given}": leave the mode out, or name what is supplied by classId, such as "intangible/technology-licence".`,
  ),
  notGoods: define(
    'MODE_MISMATCH',
    'input',
    ({ given, what }: Given & { what: string }) =>
      `"${what}" is no goods, and cannot be supplied as "${given}": leave the mode out, or name the goods by hsCode.`,
  ),
  asOfWithDays: define(
    'AS_OF_WITH_DAYS',
    'input',
    (_: object) => 'Two days are compared: leave input.asOf out, or ask entryPlan for one day.',
  ),
  daysInOrder: define(
    'DAYS_NOT_IN_ORDER',
    'input',
    ({ from, to }: { from: string; to: string }) => `"${to}" is not after "${from}": give the earlier day as from.`,
  ),

  badCursor: define(
    'BAD_CURSOR',
    'input',
    ({ given }: Given) =>
      `"${given}" is not a cursor of this list: give one that the list returned, or leave it out to begin.`,
  ),
  badPageSize: define(
    'BAD_PAGE_SIZE',
    'input',
    ({ given, atMost }: Given & { atMost: number }) =>
      `A page of ${given} cannot be given: ask for 0 to ${atMost}, and page on with after.`,
  ),
  tooManyIds: define(
    'TOO_MANY_IDS',
    'limit',
    ({ count, atMost }: { count: number; atMost: number }) =>
      `${count} ids at once are too many: ask for ${atMost} at most.`,
  ),
  unknownType: define(
    'UNKNOWN_TYPE',
    'input',
    ({ given, nearest }: Near) => `There is no type "${given}".${didYouMean(nearest)}`,
  ),
  unknownScheme: define(
    'UNKNOWN_SCHEME',
    'input',
    ({ given, nearest }: Near) => `No product class is of the scheme "${given}".${didYouMean(nearest)}`,
  ),

  // ------------------------------------------------------------------ who asks
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
    'pace',
    ({ limit, wait }: { limit: number; wait: number }) =>
      `You have sent ${limit} requests in a minute, which is what one may: go on in ${wait} s, and ask for more in one request.`,
  ),
  tooManyReports: define(
    'TOO_MANY_REPORTS',
    'limit',
    ({ limit, minutes }: { limit: number; minutes: number }) =>
      `${limit} reports came from your address within an hour, which is what one may send without a token: send the next in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or with a token.`,
  ),
  keyExposed: define(
    'KEY_EXPOSED',
    'conflict',
    ({ file, mode }: { file: string; mode: string }) =>
      `Others on this machine can use the key file "${file}" (mode ${mode}), and sign tokens with it: delete it, and a new key is made; or run chmod 600 on it where you know that nobody has read it.`,
  ),
  keyUnusable: define(
    'KEY_UNUSABLE',
    'unavailable',
    ({ file, reason }: { file: string; reason: string }) =>
      `The key file "${file}" cannot be used (${reason}): let it be read and written there, or delete it, and a new key is made; tokens of the old one are then refused.`,
  ),
  noLocalTokens: define(
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

  // ------------------------------------------------------------------ what is a firm's own
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
  tooManyGiven: define(
    'TOO_MANY_GIVEN',
    'limit',
    ({ count, what, atMost }: { count: number; what: string; atMost: number }) =>
      `${count} ${what} are too many: give ${atMost} at most.`,
  ),
  badText: define('BAD_TEXT', 'input', ({ length, atMost }: { length: number; atMost: number }) =>
    length === 0
      ? `There is no text here: give 1 to ${atMost} characters.`
      : `A text of ${length} characters is too long: give ${atMost} at most.`,
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
    'limit',
    ({ limit, seconds }: { limit: number; seconds: number }) =>
      `You have sent ${limit} changes in ${seconds} s, which is what one person may: wait a moment, and send several changes in one request.`,
  ),

  // ------------------------------------------------------------------ changes of the knowledge
  unknownChangeset: define(
    'UNKNOWN_CHANGESET',
    'notFound',
    ({ given }: Given) => `There is no changeset "${given}" that you may see: give the id of one of your desk.`,
  ),
  wrongState: define(
    'WRONG_STATE',
    'conflict',
    ({
      changeset,
      state,
      transition,
      allowed,
    }: {
      changeset: string;
      state: string;
      transition: string;
      allowed: readonly string[];
    }) => `"${changeset}" is ${state}: ${transition} is for one that is ${allowed.join(' or ')}.`,
  ),
  staleVersion: define(
    'STALE_VERSION',
    'conflict',
    ({ given, version }: { given: number; version: number }) =>
      `You have seen version ${given}, and it is at version ${version} by now: look at it again, then repeat what still holds.`,
  ),
  badChange: define(
    'BAD_CHANGE',
    'input',
    ({ faults }: { faults: readonly string[] }) => `The changes cannot be taken: ${faults.join('; ')}.`,
  ),
  tooManyChanges: define(
    'TOO_MANY_CHANGES',
    'limit',
    ({ given, limit }: Bound) =>
      `The changeset would hold ${given} changes, ${limit} are allowed: make several changesets.`,
  ),
  tooManyComments: define(
    'TOO_MANY_COMMENTS',
    'limit',
    ({ limit }: { limit: number }) =>
      `${limit} comments were made on this changeset, which is what one holds: decide it, or withdraw it and begin another.`,
  ),
  unknownChange: define(
    'UNKNOWN_CHANGE',
    'notFound',
    ({ given }: Given) => `The changeset holds no change "${given}": give the id of one of its changes.`,
  ),
  ownChangeset: define(
    'OWN_CHANGESET',
    'forbidden',
    (_: object) => 'You have written a part of this changeset: somebody else of the desk reviews it.',
  ),
  reviewMissing: define(
    'REVIEW_MISSING',
    'conflict',
    ({ desks }: { desks: readonly string[] }) =>
      `Not reviewed as it stands for ${desks.join(', ')}: a reviewer there, who wrote no part of it, approves it first.`,
  ),
  checksFailed: define(
    'CHECKS_FAILED',
    'conflict',
    ({ findings }: { findings: readonly string[] }) => `The checks do not pass: ${findings.join('; ')}.`,
  ),
  warningsUnanswered: define(
    'WARNINGS_UNANSWERED',
    'conflict',
    ({ findings }: { findings: readonly string[] }) =>
      `These warnings need a word of reason each, by the id of the rule: ${findings.join('; ')}.`,
  ),
  changedSince: define(
    'CHANGED_SINCE',
    'conflict',
    ({ facts }: { facts: readonly string[] }) =>
      `Others have changed the same facts since: ${facts.join('; ')}. Look at them, then refresh the changeset.`,
  ),
  cannotUndo: define(
    'CANNOT_UNDO',
    'conflict',
    ({ given, why }: Given & { why: string }) => `"${given}" cannot be undone: ${why}.`,
  ),
  previewTooSlow: define(
    'PREVIEW_GIVEN_UP',
    'unavailable',
    ({ seconds }: { seconds: number }) =>
      `The preview was not done within ${seconds} s, or publications kept coming first: ask again in a moment, or for less.`,
  ),

  // ------------------------------------------------------------------ how it is set up
  badConfiguration: define(
    'BAD_CONFIGURATION',
    'input',
    ({ faults }: { faults: readonly string[] }) => `The environment cannot be used: ${faults.join('; ')}.`,
  ),

  badOption: define(
    'BAD_OPTION',
    'input',
    ({ option, given, right }: Given & { option: string; right: string }) =>
      `${option} cannot read "${given}": give something like ${right}.`,
  ),
  serverSilent: define(
    'SERVER_SILENT',
    'unavailable',
    ({ url }: { url: string }) =>
      `The server at ${url} has the data folder open and does not answer: look at its log, or stop it.`,
  ),
  seedNotTaken: define(
    'SEED_NOT_TAKEN',
    'unavailable',
    ({ url, seconds }: { url: string; seconds: number }) =>
      `The server at ${url} was asked to load its seed, and did not hold this one after ${seconds} s: see its log, and whether it uses the same seed folder.`,
  ),
  noCoverage: define(
    'NO_COVERAGE',
    'fault',
    ({ market, problem }: { market: string; problem: string }) =>
      `What is held for ${market} cannot be told, because its plan cannot be made: ${problem}`,
  ),
  noAnswer: define('NO_ANSWER', 'fault', ({ from }: { from: string }) => `No answer came from ${from}.`),

  // ------------------------------------------------------------------ the state of the knowledge
  notLoaded: define(
    'NOT_LOADED',
    'unavailable',
    (_: object) => 'The graph holds no knowledge yet: run "npx landfall seed", or start the server, which loads it.',
  ),
  knowledgeMoving: define(
    'KNOWLEDGE_MOVING',
    'unavailable',
    ({ attempts }: { attempts: number }) =>
      `The knowledge was published anew during each of ${attempts} readings: ask again in a moment.`,
  ),

  // ------------------------------------------------------------------ how much one request may ask for
  tooDeep: define(
    'TOO_DEEP',
    'limit',
    ({ given, limit }: Bound) =>
      `The query is nested ${given} levels deep, ${limit} are allowed: ask for less depth, or in two requests.`,
  ),
  tooManyAliases: define(
    'TOO_MANY_ALIASES',
    'limit',
    ({ given, limit }: Bound) =>
      `The query has ${given} aliases, ${limit} are allowed: use fewer, or ask for many things by a list (nodes, compareMarkets).`,
  ),
  tooManyRootFields: define(
    'TOO_MANY_ROOT_FIELDS',
    'limit',
    ({ given, limit }: Bound) =>
      `The query asks for ${given} fields at its root, ${limit} are allowed: send them in several requests.`,
  ),
  listTooLong: define(
    'LIST_TOO_LONG',
    'limit',
    ({ given, limit }: Bound) =>
      `${given} entries are asked for at once, ${limit} are allowed: take them in pages or in several requests.`,
  ),
  tooCostly: define(
    'TOO_COSTLY',
    'limit',
    ({ given, limit }: Bound) =>
      `The query costs ${given} points, ${limit} are allowed: ask for fewer fields, or for shorter lists.`,
  ),
  answerTooLarge: define(
    'ANSWER_TOO_LARGE',
    'limit',
    ({ limit }: { limit: number }) =>
      `The answer would hold more than ${limit} fields: ask for fewer fields, for shorter lists, or in several requests.`,
  ),
  tooManyTokens: define(
    'TOO_MANY_TOKENS',
    'limit',
    ({ limit }: { limit: number }) =>
      `The query has more than ${limit} tokens: send values as variables, or ask in several requests.`,
  ),
  tooLarge: define(
    'BODY_TOO_LARGE',
    'limit',
    ({ limit }: { limit: number }) => `The request is larger than ${limit} bytes: send less at once.`,
  ),
  tooSlow: define(
    'TIMEOUT',
    'unavailable',
    ({ seconds }: { seconds: number }) =>
      `No answer within ${seconds} s, so the request was given up: ask for less at once, or again in a moment.`,
  ),

  // ------------------------------------------------------------------ the server
  notStreamed: define(
    'NOT_STREAMED',
    'input',
    ({ operation }: { operation: string }) =>
      `A ${operation} is not answered here: POST it to /graphql; a subscription, such as "subscription { published { sequence } }", is.`,
  ),
  streamByPost: define(
    'STREAM_BY_POST',
    'input',
    ({ method }: { method: string }) =>
      `${method} opens no stream: POST {"query": "subscription { … }"} as JSON, one operation for each connection.`,
  ),
  operationNotNamed: define(
    'OPERATION_NOT_NAMED',
    'input',
    (_: object) =>
      'It is not clear which operation is meant: send one operation, or name one of several as operationName.',
  ),
  tooManyStreams: define('TOO_MANY_STREAMS', 'pace', ({ limit, whose }: { limit: number; whose: 'yours' | 'all' }) =>
    whose === 'yours'
      ? `You have ${limit} streams open, which is what one may: close one, or subscribe to several things in fewer.`
      : `${limit} streams are open, which is what the server carries: try again later, or read changeFeed.`,
  ),
  badJson: define(
    'BAD_JSON',
    'input',
    ({ wrong }: { wrong: string }) =>
      `The request's body is not the JSON of a GraphQL request, such as {"query": "{ __typename }"}: ${wrong}.`,
  ),
  wrongMediaType: define(
    'UNSUPPORTED_MEDIA_TYPE',
    'input',
    ({ given }: Given) => `A body of type "${given}" cannot be read: send JSON with "content-type: application/json".`,
  ),
  noSuchPath: define(
    'NO_SUCH_PATH',
    'notFound',
    ({ given }: Given) => `There is nothing at ${given}: GraphQL is at /graphql, and a page to try it out at /.`,
  ),
  clientGone: define('CLIENT_GONE', 'unavailable', (_: object) => 'The client has gone before the answer was ready.'),
  stopping: define('STOPPING', 'unavailable', (_: object) => 'The server is stopping: ask again in a moment.'),
  portInUse: define(
    'PORT_IN_USE',
    'conflict',
    ({ host, port }: Address) =>
      `Port ${port} of ${host} is in use: stop the program that uses it, or choose another port, such as PORT=${port + 1}.`,
  ),
  cannotListen: define(
    'CANNOT_LISTEN',
    'unavailable',
    ({ host, port, reason }: Address & { reason: string }) =>
      `The server cannot listen on port ${port} of ${host} (${reason}): check HOST and PORT.`,
  ),

  // ------------------------------------------------------------------ faults of the knowledge
  prerequisiteCycle: define(
    'PREREQUISITE_CYCLE',
    'fault',
    ({ cycle }: { cycle: readonly string[] }) =>
      `These prerequisites need each other, so that none can be first: ${cycle.join(' needs ')}. End one of these relations.`,
  ),
  noStage: define(
    'NO_STAGE',
    'fault',
    ({ requirement }: { requirement: string }) => `"${requirement}" is at no stage: give it one with AT_STAGE.`,
  ),

  // ------------------------------------------------------------------ the engine and its data
  engineUnavailable: define(
    'ENGINE_UNAVAILABLE',
    'unavailable',
    ({ uri, reason }: Engine) =>
      `Neo4j does not answer at ${uri} (${reason}): check that it runs there, and NEO4J_URI; without NEO4J_URI the embedded engine is used.`,
  ),
  engineRefused: define(
    'ENGINE_REFUSED',
    'unavailable',
    ({ uri, reason }: Engine) =>
      `Neo4j at ${uri} lets nobody in with these settings (${reason}): check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.`,
  ),
  engineClosed: define('ENGINE_CLOSED', 'unavailable', (_: object) => 'The graph is closed: the server is stopping.'),
  engineTimeout: define(
    'ENGINE_TIMEOUT',
    'unavailable',
    ({ what, seconds }: { what: string; seconds: number }) =>
      `${what} took longer than ${seconds} s: ask for less at once, or again in a moment.`,
  ),
  writeConflict: define(
    'WRITE_CONFLICT',
    'conflict',
    ({ reason }: { reason: string }) => `Others kept changing the same facts (${reason}): try again in a moment.`,
  ),
  constraintBroken: define(
    'CONSTRAINT_BROKEN',
    'conflict',
    ({ reason }: { reason: string }) => `The graph refuses the change: ${reason}.`,
  ),
  dataInUse: define(
    'DATA_IN_USE',
    'conflict',
    ({ folder, holder }: { folder: string; holder: HolderOfData | null }) => {
      const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
      const server = holder?.url ? `, which answers at ${holder.url}` : '';
      return `The data folder "${folder}" is in use by ${who}${server}: ask it, stop it, or set LANDFALL_DATA to another folder.`;
    },
  ),
  dataTooNew: define(
    'DATA_TOO_NEW',
    'conflict',
    ({ folder, format, known }: { folder: string; format: number; known: number }) =>
      `The data folder "${folder}" comes from a newer Landfall (format ${format}; this one reads up to ${known}): install the newer one, or set LANDFALL_DATA to another folder.`,
  ),
  dataUnreadable: define(
    'DATA_UNREADABLE',
    'fault',
    ({ folder, reason }: Folder) =>
      `The graph in "${folder}" cannot be opened (${reason}): put a backup there, or move the folder away and load the seed again with "npx landfall seed".`,
  ),
  dataNotWritable: define(
    'DATA_NOT_WRITABLE',
    'unavailable',
    ({ folder, reason }: Folder) =>
      `The data folder "${folder}" cannot be written (${reason}): make room or allow writing there, or set LANDFALL_DATA to another folder.`,
  ),

  // ------------------------------------------------------------------ the seed
  noSeed: define(
    'NO_SEED',
    'input',
    ({ folder }: { folder: string }) => `There are no seed files in "${folder}": name the folder that holds them.`,
  ),
  seedFaults: define(
    'SEED_FAULTS',
    'input',
    ({ faults }: { faults: readonly string[] }) =>
      `The seed has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}, so none of it is loaded:\n${faults.join('\n')}`,
  ),
  knowledgeTooNew: define(
    'KNOWLEDGE_TOO_NEW',
    'conflict',
    ({ format, known }: { format: number; known: number }) =>
      `The knowledge in the graph comes from a newer Landfall (format ${format}; this one writes ${known}): install the newer one.`,
  ),
  endGone: define(
    'END_GONE',
    'conflict',
    ({ type, missing }: { type: string; missing: number }) =>
      `${missing} ${type} of the seed lead to nodes that are no longer in the graph: put these back, or load the seed into an empty graph.`,
  ),
} as const;
