import type { Role } from '../../../src/access/roles.js';
import type { Viewer } from '../../../src/access/viewer.js';

/** The people of the model, described in its own terms. */
export interface Person {
  readonly name: string;
  readonly editor: readonly string[];
  readonly reviewer: readonly string[];
  readonly isAdministrator: boolean;
  readonly publishesImports: boolean;
}

const person = (name: string, given: Partial<Omit<Person, 'name'>>): Person => ({
  name,
  editor: [],
  reviewer: [],
  isAdministrator: false,
  publishesImports: false,
  ...given,
});

const vn = 'country/VN';
const eu = 'bloc/EU';

export const people: readonly Person[] = [
  person('Linh', { editor: [vn] }),
  person('Minh', { reviewer: [vn] }),
  person('Emil', { editor: [eu] }),
  person('Resi', { reviewer: [eu] }),
  person('Both', { editor: [vn, eu] }),
  // Writes and reviews, but never the same changeset.
  person('Hoa', { editor: [vn, eu], reviewer: [vn, eu] }),
  person('Imke', { publishesImports: true }),
  person('Ada', { isAdministrator: true }),
  person('Stranger', {}),
];

/** The same person with a token. */
export function viewerOf({ name, editor, reviewer, isAdministrator, publishesImports }: Person): Viewer {
  const roles: [Role, boolean][] = [
    ['editor', editor.length > 0],
    ['reviewer', reviewer.length > 0],
    ['administrator', isAdministrator],
    ['publisher', publishesImports],
    ['company', name === 'Stranger'],
  ];
  return {
    subject: name,
    name,
    roles: new Set(roles.flatMap(([role, has]) => (has ? [role] : []))),
    desks: new Set([...editor, ...reviewer]),
    firm: name === 'Stranger' ? 'a firm' : undefined,
  };
}
