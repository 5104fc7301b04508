import { message } from '../definition.js';
import { list, made, name, optional, part, quoted, term, text } from '../kinds.js';

const relation = { from: part, relation: quoted(term('fields')), to: part };

/** The effect of a change on a fact. The history stores these messages. */
export const facts = {
  added: message('facts.added', { type: term('types'), node: part }),
  removed: message('facts.removed', { type: term('types'), node: part }),
  changed: message('facts.changed', { node: part, fields: list(part, 'semicolon') }),
  linked: message('facts.linked', { ...relation, values: list(part) }),
  unlinked: message('facts.unlinked', { ...relation, values: list(part) }),
  relationChanged: message('facts.relationChanged', { ...relation, fields: list(part, 'semicolon') }),
  becomes: message('facts.becomes', {
    field: term('fields'),
    language: optional(text),
    before: optional(made),
    after: optional(made),
  }),
  value: message('facts.value', { field: term('fields'), language: optional(text), value: made }),
  named: message('facts.named', { name: quoted(name), id: text }),
  unnamed: message('facts.unnamed', { id: text }),
  yes: message('facts.yes'),
  no: message('facts.no'),
} as const;
