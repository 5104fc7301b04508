import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { isTimeZone } from './day.js';
import { errors } from './errors.js';
import type { Message } from './messages/message.js';
import { messages } from './messages/messages.js';

const text = (fallback: string) => z.string().trim().min(1).default(fallback);
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** IPv4 only in four parts: few readers know short forms such as `1` and `127.1`. */
const isAddress = (text: string): boolean => ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/** Whether a host means this machine only (loopback). */
function isThisMachine(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return isAddress(name) ? ipaddr.process(name).range() === 'loopback' : name === 'localhost';
}

/** Whether the connection cannot be tampered with. */
function isSafe(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(url.hostname));
}

/** A base address of links, without the slash at its end. */
const publicUrl = z
  .string()
  .trim()
  .refine(isPublicUrl)
  .transform((address) => new URL(address).href.replace(/\/+$/, ''));

function isPublicUrl(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return false;
  return url.username === '' && url.password === '' && !/[?#]/.test(address);
}

const port = () => z.coerce.number().int().min(0).max(65535);

/**
 * Proxies by address, never by number: with a number, a client that reaches the server without them could claim any
 * address.
 */
const proxies = z
  .string()
  .transform((value) => value.split(',').map((each) => each.trim()))
  .refine((all) => all.every(isNetwork));

/** An address, or a network of several, but not of all. */
function isNetwork(text: string): boolean {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text) && !ipaddr.IPv6.isValidCIDR(text)) return isAddress(text);
  const [, bits] = ipaddr.parseCIDR(text);
  return bits > 0;
}

const issuer = ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URI'] as const;

const environment = z.object({
  PORT: port().default(4000),
  HOST: text('127.0.0.1'),
  LANDFALL_DATA: text('./data'),
  LANDFALL_SEED: z.string().trim().min(1).optional(),
  NEO4J_URI: z
    .string()
    .trim()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./)
    .optional(),
  NEO4J_USERNAME: text('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text('neo4j'),
  LOG_LEVEL: z.enum(levels).default('info'),
  TIME_ZONE: z.string().trim().refine(isTimeZone).default('Asia/Seoul'),
  // Subjects are stored as `issuer|sub`, and the first `|` ends the issuer.
  AUTH_ISSUER: z
    .string()
    .trim()
    .regex(/^[^|]*$/)
    .optional(),
  AUTH_AUDIENCE: z.string().trim().optional(),
  AUTH_JWKS_URI: z.string().trim().refine(isSafe).optional(),
  AUTH_CLIENT_ID: z.string().trim().optional(),
  TRUST_PROXY: proxies.optional(),
  PUBLIC_URL: publicUrl.optional(),
  METRICS_PORT: port().optional(),
  METRICS_HOST: z.string().trim().optional(),
});

/** What would be right, by variable; every other one takes any text. */
const right: { readonly [variable: string]: Message } = {
  PORT: messages.setupErrors.givePort(),
  METRICS_PORT: messages.setupErrors.givePort(),
  NEO4J_URI: messages.setupErrors.giveNeo4jAddress(),
  LOG_LEVEL: messages.askingErrors.giveOneOf({ right: levels }),
  TIME_ZONE: messages.setupErrors.giveTimeZone(),
  AUTH_ISSUER: messages.setupErrors.giveIssuer(),
  AUTH_JWKS_URI: messages.setupErrors.giveKeysAddress(),
  TRUST_PROXY: messages.setupErrors.giveProxyAddresses(),
  PUBLIC_URL: messages.setupErrors.givePublicAddress(),
};

/** The issuer of tokens, and the location of its public keys. */
export interface IssuerConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: string;
  /** The public client of the pages at the issuer, if they are registered there. */
  readonly clientId: string | undefined;
}

/** The address of Neo4j, if it is the engine. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string | undefined;
  readonly database: string;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded graph. */
  readonly data: string;
  /** Folder of the seed files; that of the package if undefined. */
  readonly seed: string | undefined;
  /** The embedded engine if undefined. */
  readonly neo4j: Neo4jConfig | undefined;
  readonly logLevel: (typeof levels)[number];
  /** The time zone of days: when a day begins and ends. */
  readonly timeZone: string;
  /** If undefined, the local key of a single machine, if `isLocal`. */
  readonly issuer: IssuerConfig | undefined;
  /** Whether `host` is this machine only. */
  readonly isLocal: boolean;
  /** Addresses and networks of proxies whose forwarding headers are trusted; none if undefined. */
  readonly trustProxy: readonly string[] | undefined;
  /** The base of links, without a slash at the end; if undefined, it is derived from each request. */
  readonly publicUrl: string | undefined;
  /** The address of `/metrics` alone; if undefined, `/metrics` is served with everything else. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
}

/**
 * The environment, parsed once. An empty variable counts as absent.
 * @throws `BAD_CONFIGURATION` that names every wrong variable
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const variables = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
    const faults = variables.map((variable) =>
      messages.setupErrors.badVariable({
        variable,
        given: withoutSecrets(given[variable] ?? ''),
        right: right[variable] ?? messages.setupErrors.giveText(),
      }),
    );
    throw errors.badConfiguration({ faults });
  }
  const missing = issuer.filter((name) => given[name] === undefined);
  if (missing.length > 0 && missing.length < issuer.length) {
    throw errors.badConfiguration({ faults: [messages.setupErrors.variablesMissing({ missing, all: issuer })] });
  }
  if (given.AUTH_CLIENT_ID !== undefined && given.AUTH_ISSUER === undefined) {
    throw errors.badConfiguration({
      faults: [messages.setupErrors.variablesMissing({ missing: issuer, all: [...issuer, 'AUTH_CLIENT_ID'] })],
    });
  }
  if (given.METRICS_HOST !== undefined && given.METRICS_PORT === undefined) {
    throw errors.badConfiguration({ faults: [messages.setupErrors.metricsPortMissing()] });
  }
  const {
    PORT,
    HOST,
    LANDFALL_DATA,
    LANDFALL_SEED,
    NEO4J_URI,
    NEO4J_USERNAME,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
    LOG_LEVEL,
    TIME_ZONE,
    AUTH_ISSUER,
    AUTH_AUDIENCE,
    AUTH_JWKS_URI,
    AUTH_CLIENT_ID,
    TRUST_PROXY,
    PUBLIC_URL,
    METRICS_PORT,
    METRICS_HOST = '127.0.0.1',
  } = parsed.data;
  const neo4j = { username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  return Object.freeze({
    host: HOST,
    port: PORT,
    data: LANDFALL_DATA,
    seed: LANDFALL_SEED,
    neo4j: NEO4J_URI === undefined ? undefined : Object.freeze({ uri: NEO4J_URI, ...neo4j }),
    logLevel: LOG_LEVEL,
    timeZone: TIME_ZONE,
    issuer:
      AUTH_ISSUER === undefined || AUTH_AUDIENCE === undefined || AUTH_JWKS_URI === undefined
        ? undefined
        : Object.freeze({
            issuer: AUTH_ISSUER,
            audience: AUTH_AUDIENCE,
            jwks: AUTH_JWKS_URI,
            clientId: AUTH_CLIENT_ID,
          }),
    isLocal: isThisMachine(HOST),
    trustProxy: TRUST_PROXY,
    publicUrl: PUBLIC_URL,
    metrics: METRICS_PORT === undefined ? undefined : Object.freeze({ host: METRICS_HOST, port: METRICS_PORT }),
  });
}

/** An address can contain a user and a password before the host. */
const withoutSecrets = (value: string): string => value.replace(/^([\w+]+:\/\/)?.*@/s, '$1');
