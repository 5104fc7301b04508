// The TypeScript types behind those of changesets; codegen reads the names.
import type { Change, Changeset } from '../../changesets/changeset.js';
import type { FieldForm } from '../../changesets/forms/field-form.js';
import type { FormCheck, NodeForm } from '../../changesets/forms/node-form.js';
import type { RelationForm } from '../../changesets/forms/relation-form.js';
import type { Impact } from '../../changesets/preview/impact.js';
import type { Finding } from '../../changesets/review/review.js';
import type { FactChange } from '../../knowledge/facts/fact-change.js';
import type { Revision } from '../../knowledge/history/revision.js';
import type { Localized } from '../../messages/localized.js';
import type { Message } from '../../messages/message.js';
import type { StoredSentence } from '../../messages/stored-message.js';
import type { FactRelation } from '../history/relation-of.js';
import type { Problems } from '../payload.js';
import type { ImpactedPlan } from './impacted-plans.js';

export type ChangesetMapper = Changeset;
export type ChangeMapper = Change;
export type ImpactedPlanMapper = ImpactedPlan;

export interface ImpactMapper {
  /** Id of the changeset. */
  readonly changeset: string;
  readonly impact: Impact;
}

export interface ChangesetPayloadMapper extends Problems {
  /** Absent if nothing was done. */
  readonly changeset?: Changeset;
}

/** The difference for one fact. */
export interface FactDifferenceMapper extends Pick<FactChange, 'kind' | 'before' | 'after'>, StoredSentence {
  readonly about: string;
  readonly relation: FactRelation | null;
}

export interface ConflictMapper {
  /** The effect of the changeset on the fact. */
  readonly text: Message;
  readonly revision: Revision;
}

export interface AffectedNodeMapper {
  readonly id: string;
  readonly name: Localized;
  readonly changes: readonly Message[];
}

export type FindingMapper = Finding & {
  /** The id of the change with the problem. */
  readonly changeId: string | undefined;
};

export type NodeFormMapper = NodeForm;
export type FormFieldMapper = FieldForm;
export type FormRelationMapper = RelationForm;
export type FormCheckMapper = FormCheck;
