import type { ProgramKind, SupportProgramNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';

const reasons: { readonly [Kind in ProgramKind]?: Message } = {
  LOAN: messages.support.loan(),
  INSURANCE: messages.support.insurance(),
  GUARANTEE: messages.support.guarantee(),
  ADVICE: messages.support.advice(),
  FACILITY: messages.support.facility(),
};

/** Why a programme does not reduce the cost; undefined for vouchers and grants, which do. */
export const whyNoPayment = ({ kind }: SupportProgramNode): Message | undefined => reasons[kind];
