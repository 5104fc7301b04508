import { nearest, offered } from '../../errors/nearest-words.js';
import { codeOf } from '../../graph/vocabulary/code-of.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import { messages } from '../../messages/messages.js';
import { suggestCountries } from '../../written/countries/suggest.js';
import { statingField } from '../changes/refs.js';
import type { EdgeFact, Facts } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const endExists: Check = {
  id: 'end-exists',
  sentence: messages.checks.endExists(),
  find: (facts) =>
    facts.edges.flatMap((edge) =>
      [edge.from, edge.to].flatMap((end) => (facts.has(end) ? [] : [nowhere(end, edge, facts)])),
    ),
};

function nowhere(end: string, { type, place }: EdgeFact, facts: Facts): Finding {
  return {
    place,
    message: [
      messages.checks.noSuchNode({ field: statingField(type.type), id: end }),
      ...didYouMean(meant(end, facts).slice(0, offered)),
    ],
  };
}

/** A country by what people call it, `country/UK`; otherwise ids that are spelled like this one. */
function meant(end: string, facts: Facts): readonly string[] {
  const countries = end.startsWith('country/') ? suggestCountries(codeOf(end)).map((code) => `country/${code}`) : [];
  const known = countries.filter((id) => facts.has(id));
  return known.length > 0
    ? known
    : nearest(
        end,
        facts.nodes.map((node) => node.id),
      );
}
