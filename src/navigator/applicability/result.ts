import type { Binding, RuledOut } from '../plan.js';
import type { TriggerGroup } from '../traits/trigger-groups.js';

/** A binding with its conditions, before it yields to others. */
export interface JudgedBinding extends Binding {
  /** All must be met. */
  readonly conditions: readonly TriggerGroup[];
  /** Whether it depends on the national line. */
  readonly lineDecides: boolean;
}

/** What applies to a question, and what nearly applies. */
export interface Applicability {
  readonly bindings: readonly Binding[];
  /** Duty and charges for a part of the requested class only (`distance` is negative), once for each covered class. */
  readonly below: readonly JudgedBinding[];
  /** The bindings before some of them yield to others or are joined with what they implement. */
  readonly judged: readonly JudgedBinding[];
  readonly ruledOut: readonly RuledOut[];
}
