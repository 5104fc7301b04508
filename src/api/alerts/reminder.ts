import { placeOf } from '../../alerts/reminders/reminder.js';
import { cursorOf } from '../../catalogue/lists/cursor.js';
import { pageOfIds } from '../../catalogue/lists/page.js';
import { render } from '../../messages/rendering/render.js';
import { paged } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';
import { readReminders } from './reminders/read-reminders.js';

/** Resolvers of everything that is due by a day. */
export const reminder: Resolvers = {
  Query: {
    async reminders(_, { within, desk, first, after }, context) {
      const due = new Map((await readReminders(context, within, desk)).map((each) => [placeOf(each), each]));
      const page = pageOfIds([...due.keys()], { first, after });
      const edges = page.items.flatMap((place) => {
        const node = due.get(place);
        return node === undefined ? [] : [{ node, cursor: cursorOf('id', place) }];
      });
      return paged(page, edges);
    },
  },
  Reminder: {
    about: async ({ about }, _, { loaders }) => (await loaders.node(about)) ?? null,
    async text({ about, text }, _, { loaders, language }) {
      const node = await loaders.node(about);
      return render(text(node !== undefined && 'name' in node ? node.name : { en: about }), language);
    },
  },
};
