import type { Day } from '../day.js';
import type { Actor, FirmSize, GrowthStage, Money, SupplyMode } from '../graph/generated/nodes.js';
import type { Text } from '../messages/message.js';

export type { Day } from '../day.js';

/** The question, resolved to ids of nodes that exist. The planner knows nothing else about the caller. */
export interface PlanRequest {
  readonly target: string;
  /** Customs origin of the goods. */
  readonly origin: string;
  /** The place that goods or technology leave. */
  readonly dispatch: string;
  /** Where the firm is based. */
  readonly seat: string;
  readonly classId: string | undefined;
  readonly productId: string | undefined;
  readonly mode: SupplyMode;
  readonly answers: readonly Answer[];
  readonly consignment: Consignment;
  readonly sale: Sale;
  readonly company: CompanyProfile;
  /** The start of the work, and the day of the law. */
  readonly asOf: Day;
  /** The day for duty and for rules that bind at import. */
  readonly entryOn: Day;
  readonly prefer: 'TIME' | 'COST';
  /** What was read as something else than what was written. */
  readonly readings: readonly InputReading[];
}

/** How a value of the input was read. */
export interface InputReading {
  /** Dotted path of the value: `offering.hsCode`. */
  readonly field: string;
  /** As the caller wrote it. */
  readonly given: string;
  readonly text: Text;
}

export interface Answer {
  readonly trait: string;
  readonly holds?: boolean;
  readonly amount?: number;
  readonly option?: string;
}

export interface Consignment {
  readonly value?: Money;
  readonly quantity?: number;
  readonly unit?: string;
}

/** How the offering is sold, as far as the caller says. */
export interface Sale {
  readonly transport?: 'SEA' | 'AIR' | 'ROAD' | 'RAIL' | 'POST';
  readonly buyer?: 'BUSINESS' | 'CONSUMER';
  readonly form?: 'CONSIGNMENT' | 'PARCEL';
  readonly importerOfRecord?: Actor;
  /** An Incoterms 2020 rule: `FOB`. */
  readonly incoterm?: string;
}

export interface CompanyProfile {
  readonly id?: string;
  readonly employees?: number;
  readonly sales?: Money;
  readonly exports?: Money;
  /** As given; derived from the exports if absent. */
  readonly growthStage?: GrowthStage;
  /** As given, by the law of the seat. */
  readonly size?: FirmSize;
  readonly holds: readonly Held[];
}

export interface Held {
  readonly requirement: string;
  readonly validTo?: Day;
}
