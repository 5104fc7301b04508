import type { Resolvers } from '../generated/resolvers.js';
import { stepsOf } from '../steps-of.js';

export const planSupport: Resolvers = {
  SupportMatch: {
    program: ({ match }) => match.program,
    status: ({ match }) => match.status,
    steps: ({ answer, match }) => stepsOf(answer, match.steps),
    share: ({ match }) => match.share ?? null,
    cap: ({ match }) => match.cap ?? null,
    amount: ({ match }) => match.amount ?? null,
    note: ({ match }) => match.note ?? null,
  },
  JourneyStage: {
    stage: ({ part }) => part.stage,
    steps: ({ answer, part }) => stepsOf(answer, part.steps),
    days: ({ part }) => part.days,
    cost: ({ answer, part }) => ({ answer, summary: part.cost }),
    support: ({ answer, part }) => part.support.map((match) => ({ answer, match })),
    leadsTo: ({ part }) => part.leadsTo,
    gap: ({ part }) => part.gap ?? null,
  },
};
