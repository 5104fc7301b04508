import type { Relation } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { type FieldForm, fieldForms } from './field-form.js';

/** What a page needs to ask for the ends of a relation. */
export interface RelationForm {
  /** The field of the type: `appliesIn`. */
  readonly field: string;
  /** The relationship: `APPLIES_IN`. */
  readonly relationship: string;
  readonly description: string | undefined;
  /** Names of the types that are allowed at the other end. */
  readonly targets: readonly string[];
  readonly min: number;
  readonly max: number | undefined;
  /** If an edge has fields of its own: the name of the one for the other end. */
  readonly end: string | undefined;
  readonly fields: readonly FieldForm[];
  /** Names of the fields that distinguish edges between the same ends. */
  readonly key: readonly string[];
  /** The field that ends an edge, if it can be ended. */
  readonly lastDay: string | undefined;
}

/** Of a relation that starts at the type: the others are written from their other end. */
export function relationForm(relation: Relation): RelationForm {
  const lastDay = vocabulary.relations.get(relation.type)?.lastDay;
  return {
    field: relation.field,
    relationship: relation.type,
    description: relation.description,
    targets: relation.targets,
    min: relation.min,
    max: relation.max,
    end: relation.end,
    fields: fieldForms(relation.properties),
    key: relation.key,
    lastDay: relation.properties.find(({ name }) => name === lastDay)?.name,
  };
}
