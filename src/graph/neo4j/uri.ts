import { errors, type LandfallError } from '../../errors.js';
import { messages } from '../../messages/messages.js';

const address = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]/;

/**
 * A URI for messages: without user, password and parameters. Fails with `BAD_INPUT` if it is not an address of Neo4j.
 */
export function shownUri(uri: string): string {
  const shown = withoutSecrets(uri);
  if (!address.test(shown)) throw badUri(uri);
  return shown;
}

/** The error about a URI that the driver cannot use. */
export function badUri(uri: string, cause?: unknown): LandfallError {
  const right = messages.setupErrors.giveNeo4jAddress();
  return errors.invalid({ given: withoutSecrets(uri), right }, { field: 'NEO4J_URI', cause });
}

function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/.*@/, '//').replace(/[?#].*$/, '');
}
