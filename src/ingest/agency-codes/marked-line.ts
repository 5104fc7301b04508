/** A line of a tariff with the agency codes that it carries; a line without codes counts too. */
export interface MarkedLine {
  /** Digits of the national code. */
  readonly code: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  /** The ID of the agency code. */
  readonly agencyCode: string;
  /** The entry of the list, if the agency code stands for a list. */
  readonly entry?: string;
}
