// What stands behind the types of changesets; codegen reads the names.
import type { Change, Changeset } from '../../changesets/changeset.js';
import type { Impact } from '../../changesets/preview/impact.js';
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
  /** Absent where nothing was done. */
  readonly changeset?: Changeset;
}
