import { render } from '../../../src/messages/rendering/render.js';
import type { Standing } from '../../../src/navigator/law/law-state.js';
import { standing } from '../../../src/navigator/law/standing.js';
import { standingText } from '../../../src/navigator/law/standing-text.js';
import { type Drafts, world } from '../world.js';

/** The state of a rule of a fictional world on a day, with the sentences about it. */
export function stand(drafts: Drafts, id: string, day: string, language = 'en'): Standing & { text: string } {
  const facts = world(drafts);
  const rule = facts.get(id, 'Regulation', 'CustomsRule');
  if (rule === undefined) throw new Error(`${id} is no rule`);
  const found = standing(facts, rule, day);
  return { ...found, text: render(standingText(facts, rule, found), language) };
}
