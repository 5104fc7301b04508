import type { ProgramKind, SupportProgramNode } from '../../graph/generated/nodes.js';

const REASONS: { readonly [Kind in ProgramKind]?: string } = {
  LOAN: 'A loan is paid back: it takes nothing off the cost.',
  INSURANCE: 'Insurance covers losses: it takes nothing off the cost.',
  GUARANTEE: 'A guarantee opens the way to credit: it takes nothing off the cost.',
  ADVICE: 'It helps with advice, and takes nothing off the cost.',
  FACILITY: 'It offers a place or a service, and takes nothing off the cost of these steps.',
};

/** Why a programme takes nothing off the cost; undefined for vouchers and grants, which do. */
export const whyNoPayment = ({ kind }: SupportProgramNode): string | undefined => REASONS[kind];
