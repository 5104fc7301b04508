import { type RemoteIssuer, remoteIssuer } from './issuer.js';
import { localIssuer } from './local-issuer.js';
import { openLocalKey } from './local-key.js';
import { createTokenReader, takeNoTokens, type ViewerOf } from './token-reader.js';

/** What decides whose tokens a server takes. */
export interface TokenSettings {
  /** The issuer of a production; undefined where none is set. */
  readonly issuer: RemoteIssuer | undefined;
  /** Whether only this machine reaches the server. */
  readonly isLocal: boolean;
  /** Folder of the local key. */
  readonly folder: string;
}

/**
 * The tokens that a server takes: those of the issuer that is set; without one those of the local key, as long as only
 * this machine reaches the server; otherwise none.
 * @param say hears why none are taken
 * @throws what `openLocalKey` throws
 */
export async function openTokens(settings: TokenSettings, say: (line: string) => void): Promise<ViewerOf> {
  if (settings.issuer !== undefined) return createTokenReader(remoteIssuer(settings.issuer));
  if (settings.isLocal) return createTokenReader(await localIssuer(await openLocalKey(settings.folder)));
  say(
    'HOST is more than this machine, so tokens of the local key are refused and only published knowledge is answered: set AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URI, or HOST=127.0.0.1.',
  );
  return takeNoTokens;
}
