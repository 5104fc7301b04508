import { sizeOf } from '../../catalogue/lists/page.js';
import type { ClassRate } from '../../catalogue/tariff/rates-of-classes.js';
import { found } from '../connection.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import type { Resolvers } from '../generated/resolvers.js';
import { countryArgument } from '../id-argument.js';
import { readOnce } from '../read-once.js';
import type { TariffRateMapper, TariffScheduleMapper } from './mappers.js';
import { statedFormula, statedPercent } from './stated-formula.js';

/** What a field was asked for: once for all classes of an answer. */
const asked = readOnce<Promise<{ readonly country: string; readonly day: string; readonly size: number }>>();

/** Resolvers of tariff schedules, and of what they state for a class. */
export const tariff: Resolvers = {
  Query: {
    tariffSchedules: (_, __, context) => schedules(context),
  },
  TariffSchedule: {
    scheme: ({ id }) => id,
    territory: ({ publisher }) => publisher,
    editions: ({ editions }, _, context) =>
      known(
        editions.map(async ({ day, source: id }) => {
          const source = await found(context, id, 'Source');
          return source && { day, source };
        }),
      ),
    columns: ({ counts }, _, context) =>
      known(
        counts.map(async ({ schedule: id, ...counted }) => {
          const schedule = await found(context, id, 'CustomsRule');
          return schedule && { ...counted, schedule };
        }),
      ),
  },
  ProductClass: {
    async tariffRates({ id }, { market, asOf, first }, context, info) {
      const { country, day, size } = await asked(info, async () => ({
        day: dayArgument(asOf) ?? context.today(),
        size: sizeOf(first),
        country: await countryArgument(context, market, 'market'),
      }));
      const rates = await context.loaders.tariffRates(country, day, id);
      return known(rates.slice(0, size).map((rate) => shown(context, rate)));
    },
  },
};

async function schedules(context: Context): Promise<TariffScheduleMapper[]> {
  const read = await context.catalogue.tariffSchedules();
  return known(
    read.map(async (schedule) => {
      const publisher = await found(context, schedule.territory, 'Country', 'Bloc');
      return publisher && { ...schedule, publisher };
    }),
  );
}

async function shown(context: Context, { class: covered, stated }: ClassRate): Promise<TariffRateMapper | null> {
  const { schedule: id, rate, from, to } = stated;
  const schedule = await found(context, id, 'CustomsRule');
  return (
    schedule && {
      class: covered,
      schedule,
      rate: statedPercent(rate),
      formula: statedFormula(schedule, rate),
      validFrom: from,
      validTo: to,
    }
  );
}

/** What refers to a node that a desk has removed is left out. */
async function known<Thing>(things: readonly Promise<Thing | null>[]): Promise<Thing[]> {
  return (await Promise.all(things)).flatMap((thing) => thing ?? []);
}
