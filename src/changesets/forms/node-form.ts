import { nearest } from '../../errors/nearest-words.js';
import { errors } from '../../errors.js';
import type { NodeType } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { shortened } from '../../knowledge/reading/raw-value.js';
import type { Message } from '../../messages/message.js';
import { changeChecks } from '../review/change-checks.js';
import { type FieldForm, fieldForms } from './field-form.js';
import { type RelationForm, relationForm } from './relation-form.js';

/**
 * Everything a page needs to ask for a node of a type, from the vocabulary and from the code that reads and checks
 * facts.
 */
export interface NodeForm {
  readonly type: string;
  readonly description: string | undefined;
  /** Whether such a node must cite a source. */
  readonly sourced: boolean;
  readonly fields: readonly FieldForm[];
  readonly relations: readonly RelationForm[];
  /** The checks that a changeset with it must pass. */
  readonly checks: readonly FormCheck[];
}

export interface FormCheck {
  readonly id: string;
  readonly sentence: Message;
  /** If it fails, the changeset cannot be published. If another check fails, publishing needs a justification. */
  readonly blocks: boolean;
}

const checks = changeChecks.map(({ id, sentence, level }) => ({ id, sentence, blocks: level === 'ERROR' }));

/** A form for each type that desks write, by its name. Only firms write private types. */
export const nodeForms: readonly NodeForm[] = [...vocabulary.nodes.values()]
  .filter((type) => !type.private)
  .map(formOf)
  .sort((a, b) => (a.type < b.type ? -1 : 1));

const byType = new Map(nodeForms.map((form) => [form.type, form]));

/** @throws `UNKNOWN_TYPE` with the nearest types that desks write */
export function nodeForm(type: string): NodeForm {
  const form = byType.get(type);
  if (form !== undefined) return form;
  throw errors.unknownType({ given: shortened(type), nearest: nearest(type, byType.keys()) }, { field: 'type' });
}

function formOf(type: NodeType): NodeForm {
  return {
    type: type.name,
    description: type.description,
    sourced: type.sourced,
    fields: fieldForms(type.fields),
    relations: type.relations.filter(({ direction }) => direction === 'OUT').map(relationForm),
    checks,
  };
}
