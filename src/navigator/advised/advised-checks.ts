import type { AgencyCodeNode, ProductClassNode } from '../../graph/generated/nodes.js';
import { readMarks } from '../../graph/vocabulary/agency-codes.js';
import { isNational, subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import { bracketed } from '../../messages/bracketed.js';
import type { Localized } from '../../messages/localized.js';
import { mapTexts } from '../../messages/localized.js';
import type { Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { AdvisedCheck } from '../plan.js';
import { classCodeTitle, nodeName } from '../scope/names.js';
import type { PlanContext } from '../scope/plan-context.js';

/** A list of codes or entries is a hint: the whole one is in the tariff. */
const shownAtMost = 20;

/**
 * What agency codes advise to check for the offered class: those of the market for goods that arrive, those of the place
 * of dispatch for goods that leave. Certain ones come first.
 */
export function advisedChecks({ facts, request, asked, territories }: PlanContext): readonly AdvisedCheck[] {
  if (asked === undefined || request.mode !== 'GOODS') return [];
  return facts
    .all('AgencyCode')
    .flatMap((code) => {
      const [place, day] =
        code.side === 'EXPORT' ? [request.dispatch, request.asOf] : [request.target, request.entryOn];
      const here = territories(place, day, code.area);
      const [territory] = facts.out(code.id, 'APPLIES_IN').filter(({ to }) => here.has(to));
      return territory === undefined ? [] : checkOf(facts, code, asked, territory.to);
    })
    .sort(certainFirst);
}

/** The check of one code for a class in a territory whose codes it is from; none if the class has no marked goods. */
export function checkOf(
  facts: FactGraph,
  code: AgencyCodeNode,
  asked: ProductClassNode,
  territory: string,
): readonly AdvisedCheck[] {
  const digits = digitsIn(facts, asked, territory);
  const marks = facts.out(code.id, 'MARKS').flatMap(({ properties }) => readMarks(properties.codes));
  const over = marks.filter((mark) => digits.startsWith(mark.code));
  const below = marks.filter((mark) => !digits.startsWith(mark.code) && mark.code.startsWith(digits));
  const found = [...over, ...below];
  if (digits === '' || found.length === 0) return [];
  const everyLine = over.length > 0;
  const entries = [...new Set(found.flatMap((mark) => mark.entries))].sort(compareText).slice(0, shownAtMost);
  const lines = everyLine ? [] : below.map((mark) => mark.code);
  return [
    {
      code,
      certainty: everyLine && code.isCertain === true ? 'CERTAIN' : 'CONDITIONAL',
      text: textOf(facts, code, asked, { everyLine, entries }),
      question: questionOf(code, lines),
      everyLine,
      lines: lines.slice(0, shownAtMost),
      entries,
    },
  ];
}

/** Authorities that a code points to. */
export const authoritiesOf = (facts: FactGraph, code: string): readonly string[] =>
  facts.out(code, 'HANDLED_BY').map(({ to }) => to);

/** The code of the class in the tariff of the territory: a line of another schedule stands for its subheading. */
function digitsIn(facts: FactGraph, { scheme, code = '' }: ProductClassNode, territory: string): string {
  if (scheme === 'hs') return code;
  const own = facts.get(territory, 'Country', 'Bloc')?.tariffScheme;
  if (scheme === own) return code;
  return isNational(code) ? subheadingOf(code) : '';
}

function textOf(
  facts: FactGraph,
  node: AgencyCodeNode,
  asked: ProductClassNode,
  { everyLine, entries }: Pick<AdvisedCheck, 'everyLine' | 'entries'>,
): AdvisedCheck['text'] {
  const authorities = authoritiesOf(facts, node.id).map((id) => nodeName(facts, id));
  const named = { class: classCodeTitle(facts, asked.id), code: titleOf(node), authorities };
  if (entries.length > 0) return messages.advised.listed({ ...named, entries });
  if (!everyLine) return messages.advised.someLines(named);
  return node.isCertain === true ? messages.advised.certain(named) : messages.advised.everyLine(named);
}

/** `FD2 (Food, drugs, devices and cosmetics: data required)`. */
const titleOf = ({ code, name }: AgencyCodeNode): Localized =>
  code === undefined ? name : mapTexts(name, (text) => bracketed(code, text));

function questionOf({ question }: AgencyCodeNode, lines: readonly string[]): Text {
  if (lines.length === 0) return recorded(question);
  const shown = lines.slice(0, shownAtMost);
  return [messages.advised.lineFirst({ lines: shown, areMore: lines.length > shown.length }), recorded(question)];
}

const certainFirst = (a: AdvisedCheck, b: AdvisedCheck): number =>
  Number(b.certainty === 'CERTAIN') - Number(a.certainty === 'CERTAIN') || compareText(a.code.id, b.code.id);
