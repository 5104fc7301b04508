// The TypeScript types behind those of tariff schedules; codegen reads the names.
import type {
  BlocNode,
  CountryNode,
  CustomsRuleNode,
  ProductClassNode,
  SourceNode,
} from '../../graph/generated/nodes.js';
import type { StoredSchedule } from '../../graph/tariff-schedule.js';
import type { Message } from '../../messages/message.js';

export type TariffScheduleMapper = StoredSchedule & { readonly publisher: BlocNode | CountryNode };

export interface TariffEditionMapper {
  readonly day: string;
  readonly source: SourceNode;
}

export interface TariffColumnMapper {
  readonly schedule: CustomsRuleNode;
  readonly values: number;
  readonly understood: number;
  readonly rates: number;
}

export interface TariffRateMapper {
  readonly class: ProductClassNode;
  readonly schedule: CustomsRuleNode;
  readonly rate: number | undefined;
  readonly formula: Message;
  readonly validFrom: string;
  readonly validTo: string | undefined;
}
