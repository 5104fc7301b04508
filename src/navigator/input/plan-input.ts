import type { FirmSize, GrowthStage, SupplyMode } from '../../graph/generated/nodes.js';
import type { Sale } from '../plan-request.js';

/** The input of a caller; `null` is the same as absent. `schema/plan-input.graphql` describes each field. */
export interface PlanInput extends MarketInput {
  readonly target: string;
}

export interface CompareInput extends MarketInput {
  readonly targets: readonly string[];
}

export interface MarketInput {
  readonly origin?: string | null | undefined;
  readonly dispatchFrom?: string | null | undefined;
  readonly offering: OfferingInput;
  readonly company?: CompanyInput | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly entryOn?: string | null | undefined;
  readonly prefer?: 'TIME' | 'COST' | null | undefined;
  readonly sale?: SaleInput | null | undefined;
}

/** Each as in `Sale`, or absent. */
export type SaleInput = { readonly [Field in keyof Sale]?: Sale[Field] | null | undefined };

export interface OfferingInput {
  readonly productId?: string | null | undefined;
  readonly classId?: string | null | undefined;
  readonly hsCode?: string | null | undefined;
  readonly cpcCode?: string | null | undefined;
  readonly mode?: SupplyMode | null | undefined;
  readonly traits?: readonly TraitAnswerInput[] | null | undefined;
  readonly consignment?: ConsignmentInput | null | undefined;
}

export interface TraitAnswerInput {
  readonly trait: string;
  readonly holds?: boolean | null | undefined;
  readonly amount?: number | null | undefined;
  readonly option?: string | null | undefined;
}

export interface ConsignmentInput {
  readonly value?: MoneyInput | null | undefined;
  readonly quantity?: number | null | undefined;
  readonly unit?: string | null | undefined;
}

export interface MoneyInput {
  readonly amount: number;
  readonly currency: string;
}

export interface CompanyInput {
  readonly id?: string | null | undefined;
  readonly basedIn?: string | null | undefined;
  readonly employees?: number | null | undefined;
  readonly sales?: MoneyInput | null | undefined;
  readonly exports?: MoneyInput | null | undefined;
  readonly growthStage?: GrowthStage | null | undefined;
  readonly size?: FirmSize | null | undefined;
  readonly holds?: readonly HeldInput[] | null | undefined;
}

export interface HeldInput {
  readonly requirement: string;
  readonly validTo?: string | null | undefined;
}
