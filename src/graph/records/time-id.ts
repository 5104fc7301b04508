import { v7 } from 'uuid';

/** A new id of a record: later ids are greater, and nobody can guess one. */
export const timeId = (kind: string): string => `${kind}/${v7()}`;

/** The last hexadecimal digits of an id, which are random. */
const chance = 10;

/** A place directly before an id and after all earlier ones, which does not reveal the id itself. */
export const placeBefore = (id: string): string => id.slice(0, -chance);
