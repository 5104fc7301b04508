import type { InputProblem } from './problems-in.js';

/** Fields that name what only a signed-in firm can read: without a sign-in, the API finds nothing of that ID. */
const ownFields: readonly string[] = ['company.id', 'offering.productId'];

/** Whether a problem is that the reader is not signed in as the firm whose plan this is. */
export const isAboutOwn = ({ field }: InputProblem): boolean => ownFields.includes(field);

/** The query of the same address without the firm and its saved plan. */
export function withoutFirm(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  for (const name of ['firm', 'saved']) rest.delete(name);
  return rest;
}
