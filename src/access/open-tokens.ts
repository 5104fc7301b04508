import { type RemoteIssuer, remoteIssuer } from './issuer.js';
import { localIssuer } from './local-issuer.js';
import { openLocalKey } from './local-key.js';
import { createTokenReader, takeNoTokens, type ViewerOf } from './token-reader.js';

/** The settings that decide whose tokens a server accepts. */
export interface TokenSettings {
  /** The issuer of a production; undefined if none is configured. */
  readonly issuer: RemoteIssuer | undefined;
  /** Whether the server can be reached from this machine only. */
  readonly isLocal: boolean;
  /** Folder of the local key. */
  readonly folder: string;
}

/**
 * The tokens that a server accepts: those of the configured issuer; without one those of the local key, if the server
 * can be reached from this machine only; otherwise none.
 * @param say receives the reason if none are accepted
 * @throws as `openLocalKey` does
 */
export async function openTokens(settings: TokenSettings, say: (line: string) => void): Promise<ViewerOf> {
  if (settings.issuer !== undefined) return createTokenReader(remoteIssuer(settings.issuer));
  if (settings.isLocal) return createTokenReader(await localIssuer(await openLocalKey(settings.folder)));
  say(
    'HOST is not limited to this machine, so tokens of the local key are rejected and only published knowledge is available: set AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URI, or HOST=127.0.0.1',
  );
  return takeNoTokens;
}
