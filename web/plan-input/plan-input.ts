/** What a page asks about. Texts are as the reader wrote them; the API says what is wrong with one. */
export interface PlanInput {
  /** The destinations: one for a plan, two to twenty for a comparison. */
  readonly to: readonly string[];
  /** Customs origin; Korea if undefined. */
  readonly from: string | undefined;
  readonly dispatchFrom: string | undefined;
  readonly offering: OfferingChoice | undefined;
  readonly kind: OfferingKind;
  /** The words that were typed for the offering, to be shown again. */
  readonly typed: string | undefined;
  readonly answers: readonly Answer[];
  /** The day on which work starts, as written; today if undefined. */
  readonly on: string | undefined;
  /** The day of import, as written. */
  readonly entryOn: string | undefined;
  readonly firm: FirmInput;
  readonly sale: SaleInput;
  readonly consignment: ConsignmentInput;
  readonly prefer: 'TIME' | 'COST' | undefined;
}

export const offeringKinds = ['goods', 'service', 'software', 'technology'] as const;
export type OfferingKind = (typeof offeringKinds)[number];

/** How the offering is named: a code as written, or an id of the graph. */
export type OfferingChoice = {
  readonly by: 'hsCode' | 'cpcCode' | 'classId' | 'productId';
  readonly value: string;
};

/** An answer to a question of a plan about a trait. */
export type Answer =
  | { readonly trait: string; readonly holds: boolean }
  | { readonly trait: string; readonly amount: string }
  | { readonly trait: string; readonly option: string };

export interface FirmInput {
  readonly id: string | undefined;
  readonly size: string | undefined;
  readonly employees: string | undefined;
  /** An amount with its currency: `500000000 KRW`. */
  readonly sales: string | undefined;
  readonly exports: string | undefined;
  /** IDs of requirements. */
  readonly holds: readonly string[];
}

export interface SaleInput {
  readonly transport: string | undefined;
  readonly buyer: string | undefined;
  readonly form: string | undefined;
  readonly importer: string | undefined;
  readonly incoterm: string | undefined;
}

export interface ConsignmentInput {
  /** An amount with its currency: `20000000 KRW`. */
  readonly value: string | undefined;
  readonly quantity: string | undefined;
  readonly unit: string | undefined;
}
