/** The value of a trait: one of the three, by the trait's kind. */
export interface TraitValue {
  readonly holds?: boolean | undefined;
  readonly amount?: number | undefined;
  readonly option?: string | undefined;
}
