import * as oauth from 'oauth4webapi';

/** What the pages need to know of an issuer: the public API says it. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string | undefined;
}

/** What must survive the way to the issuer and back. It has no token, and is removed on return. */
interface Journey {
  readonly state: string;
  readonly verifier: string;
  /** The address that was open before. */
  readonly from: string;
}

const storageKey = 'landfall.sign-in';

/** The one address that is registered at the issuer. */
const redirectUri = (): string => new URL('plans', document.baseURI).href;

/**
 * Sends the reader to the issuer: authorisation code flow with PKCE (RFC 7636).
 * @param from the address to come back to
 */
export async function leaveForIssuer(settings: IssuerSettings, from: string): Promise<void> {
  const server = await discover(settings);
  if (server.authorization_endpoint === undefined) throw new Error('The issuer names no authorization endpoint.');
  const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()];
  const journey: Journey = { state, verifier, from };
  sessionStorage.setItem(storageKey, JSON.stringify(journey));
  const address = new URL(server.authorization_endpoint);
  const parameters = {
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: redirectUri(),
    scope: 'openid',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    ...(settings.audience !== undefined && { audience: settings.audience }),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  location.assign(address);
}

/** Whether the address is that of a return from the issuer. */
export const isReturn = (query: URLSearchParams): boolean =>
  query.has('state') && (query.has('code') || query.has('error'));

/** The address that was open before the reader left for the issuer; that of the plans if none is known. */
export const fromKept = (): string => keptJourney()?.from ?? '/plans';

/**
 * Exchanges the code of the address for a token. The code works once; its verifier is forgotten first.
 * @returns the token
 */
export async function returnFromIssuer(settings: IssuerSettings, address: URL): Promise<string> {
  const journey = keptJourney();
  sessionStorage.removeItem(storageKey);
  if (journey === undefined) throw new Error('This browser did not begin the sign-in.');
  const { state, verifier } = journey;
  const server = await discover(settings);
  const client: oauth.Client = { client_id: settings.clientId };
  const parameters = oauth.validateAuthResponse(server, client, address, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri(),
    verifier,
    insecureOnThisMachine(settings.issuer),
  );
  const { access_token } = await oauth.processAuthorizationCodeResponse(server, client, response);
  return access_token;
}

function keptJourney(): Journey | undefined {
  const kept = sessionStorage.getItem(storageKey);
  return kept === null ? undefined : JSON.parse(kept);
}

async function discover({ issuer }: IssuerSettings): Promise<oauth.AuthorizationServer> {
  const url = new URL(issuer);
  return oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, insecureOnThisMachine(issuer)));
}

/** An issuer on this machine may do without TLS, as the server allows it too. */
const insecureOnThisMachine = (issuer: string) => ({
  [oauth.allowInsecureRequests]: ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname),
});
