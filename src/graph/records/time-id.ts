import { v7 } from 'uuid';

/** A new id of a record: later ones sort behind earlier ones, and none can be guessed. */
export const timeId = (kind: string): string => `${kind}/${v7()}`;
