/** What holds regardless of the answers to the open questions. */
export interface Certainty {
  /** Ids of requirements that are asked for under all answers. */
  readonly asked: ReadonlySet<string>;
  /** Ids of requirements that take work of their own under some answers. */
  readonly worked: ReadonlySet<string>;
}
