import type { CliPlanQuery } from '../generated/operations.js';
import { cost, costs, days, percent } from './amounts.js';

type Plan = CliPlanQuery['entryPlan'];
type Step = Plan['steps'][number];

/** A plan as headings, lines and indented details: what the text and the Markdown both print. */
export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly text: string;
  readonly details: readonly string[];
}

export function title(plan: Plan): string {
  const what = plan.offering.product?.name ?? offered(plan);
  return `${what}: from ${plan.origin.name} to ${plan.target.name}`;
}

export function subtitle(plan: Plan): string {
  const entry = plan.entryOn === plan.asOf ? '' : `, entry on ${plan.entryOn}`;
  return `Law as of ${plan.asOf}${entry}. Knowledge ${plan.knowledge.sequence}, published ${plan.knowledge.publishedAt}.`;
}

function offered({ offering }: Plan): string {
  const found = offering.class;
  return found == null ? offering.mode.toLowerCase() : `${found.code ? `HS ${found.code} ` : ''}${found.name}`;
}

export function outline(plan: Plan): Section[] {
  return [
    verdict(plan),
    questions(plan),
    ...steps(plan),
    duty(plan),
    charges(plan),
    costSection(plan),
    support(plan),
    journey(plan),
    list(
      'Warnings',
      plan.warnings.map((warning) => item(warning.message)),
    ),
    list(
      'Looked near, does not apply',
      plan.notApplicable.map(({ rule, text }) => item(`${rule.name}: ${text}`)),
    ),
    list(
      'What the knowledge base holds',
      plan.coverage.map(({ area, level, note }) => item(`${words(area)}: ${words(level)}`, note)),
    ),
  ].filter((section) => section.items.length > 0);
}

function verdict(plan: Plan): Section {
  const sentence = {
    OPEN: 'The way is open.',
    CONDITIONAL: 'The way depends on the questions below.',
    BLOCKED: `The way is blocked by ${plan.blockedBy.map((rule) => rule.name).join(', ')}.`,
  }[plan.verdict];
  const unknown = plan.unknownDurations > 0 ? `, ${plan.unknownDurations} durations unknown` : '';
  const lower = plan.durationIsLowerBound ? 'at least ' : '';
  return { heading: 'Verdict', items: [item(sentence), item(`Time: ${lower}${days(plan.duration)}${unknown}.`)] };
}

function questions({ questions }: Plan): Section {
  return list(
    'Questions that decide',
    questions.map(({ text, options, decides }) =>
      item(
        text,
        options?.length ? `one of: ${options.join(', ')}` : undefined,
        decides.length > 0 ? `decides: ${decides.map((rule) => rule.name).join(', ')}` : undefined,
      ),
    ),
  );
}

function steps({ steps }: Plan): Section[] {
  const stages = [...new Set(steps.map((step) => step.stage.name))];
  const numbers = new Map(steps.map((step, index) => [step.id, index + 1]));
  return stages.map((stage) => ({
    heading: `Steps: ${stage}`,
    items: steps.filter((step) => step.stage.name === stage).map((step) => stepItem(step, numbers)),
  }));
}

function stepItem(step: Step, numbers: ReadonlyMap<string, number>): Item {
  const after = step.dependsOn.map(({ id }) => numbers.get(id)).filter((number) => number !== undefined);
  const when = step.earliestStart == null ? undefined : `from day ${step.earliestStart}`;
  const facts = [
    words(step.status),
    step.critical ? 'critical' : undefined,
    days(step.days),
    cost(step.cost),
    when,
    after.length > 0 ? `after ${after.join(', ')}` : undefined,
  ];
  return item(
    `${numbers.get(step.id)}. ${step.requirement.name}`,
    facts.filter((fact) => fact !== undefined).join(' · '),
    step.due?.text,
    step.recurs?.text,
    credit(step),
    ...whys(step),
    helpers(step),
    ...sourceLines(step),
  );
}

/** Why it is asked for, then in one line what waits for it. */
function whys({ because }: Step): string[] {
  const waiting = because.flatMap(({ text }) => /^Needed for (.+)\.$/.exec(text)?.[1] ?? []);
  const reasons = because.map(({ text }) => text).filter((text) => !text.startsWith('Needed for '));
  return [
    ...reasons.map((text) => `why: ${text}`),
    ...(waiting.length > 0 ? [`needed for: ${waiting.join(', ')}`] : []),
  ];
}

function helpers({ support }: Step): string | undefined {
  const live = support.filter(({ status }) => status !== 'CLOSED');
  return live.length === 0
    ? undefined
    : `helped by: ${live.map(({ program, status }) => `${program.name} (${words(status)})`).join(', ')}`;
}

function sourceLines({ sources }: Step): string[] {
  const lines = sources.map(
    ({ source, locator, confidence }) =>
      `source: ${[source.name, locator, words(confidence)].filter(Boolean).join(', ')}`,
  );
  return [...new Set(lines)];
}

function credit({ creditedBy }: Step): string | undefined {
  if (creditedBy == null) return undefined;
  const by = [creditedBy.certification?.name, creditedBy.recognition?.name].filter(Boolean).join(' through ');
  const saved = creditedBy.daysSaved == null ? '' : `, saves ${creditedBy.daysSaved} days`;
  return `credit: ${words(creditedBy.effect)}${by ? ` by ${by}` : ''}${saved}`;
}

function duty({ duty }: Plan): Section {
  const lines = duty.lines.map((line) =>
    item(
      `${line.rule.name}${line.agreement ? ` (${line.agreement.name})` : ''}: ${line.formula}${line.total == null ? '' : `, in total ${percent(line.total)}`}`,
      ...line.layers.map((layer) => `layer: ${layer.rule.name} ${words(layer.effect)}, adds ${percent(layer.added)}`),
      ...line.originRules.map((rule) => `rule of origin: ${rule.text}`),
      line.proofs.length > 0 ? `proof: ${line.proofs.map((proof) => proof.name).join(', ')}` : undefined,
    ),
  );
  const best =
    duty.best == null
      ? []
      : [item(`Best: ${duty.best.rule.name}, ${percent(duty.best.total)}; saves ${percent(duty.saving)}`)];
  const national = duty.nationalLines.map((line) => item(`National line ${line.code ?? ''} ${line.name}`));
  return {
    heading: 'Duty, in percent of customs value without VAT',
    items: [...lines, ...best, ...national, ...(duty.note ? [item(duty.note)] : [])],
  };
}

function charges({ charges }: Plan): Section {
  return list(
    'Charges',
    charges.map(({ kind, base, standard, best, note }) =>
      item(
        `${words(kind)} on ${words(base)}: ${best?.formula ?? standard?.formula ?? 'unknown'}${best?.agreement ? ` by the ${best.agreement.name}` : ''}`,
        best?.proofs.length ? `paper: ${best.proofs.map((proof) => proof.name).join(', ')}` : undefined,
        note,
      ),
    ),
  );
}

function costSection({ cost: found }: Plan): Section {
  const unknown = found.unknownCosts > 0 ? [item(`${found.unknownCosts} steps have no known cost.`)] : [];
  return {
    heading: 'Cost',
    items: [
      item(`Gross: ${costs(found.gross)}`),
      item(`Support: ${costs(found.support)}`),
      item(`Net: ${costs(found.net)}`),
      ...unknown,
    ],
  };
}

function support({ support }: Plan): Section {
  return list(
    'Support',
    support.map(({ program, status, share, cap, amount, note }) =>
      item(
        `${program.name} (${words(status)})`,
        [
          share == null ? undefined : `pays ${percent(share)}`,
          cap == null ? undefined : `at most ${cost({ ...cap, min: null })}`,
          amount == null ? undefined : `here ${cost({ ...amount, min: null, max: null })}`,
        ]
          .filter(Boolean)
          .join(', ') || undefined,
        note,
      ),
    ),
  );
}

function journey({ journey }: Plan): Section {
  return list(
    'Journey',
    journey.map(({ stage, steps, days: span, support, leadsTo, gap }) =>
      item(
        `${stage.name}: ${steps.length} steps, ${days(span)}`,
        support.length > 0 ? `support: ${support.map(({ program }) => program.name).join(', ')}` : undefined,
        leadsTo.length > 0 ? `leads on to: ${leadsTo.map((program) => program.name).join(', ')}` : undefined,
        gap,
      ),
    ),
  );
}

const item = (text: string, ...details: readonly (string | null | undefined)[]): Item => ({
  text,
  details: details.filter((detail): detail is string => detail != null && detail !== ''),
});

const list = (heading: string, items: readonly Item[]): Section => ({ heading, items });

const words = (value: string): string => value.toLowerCase().replaceAll('_', ' ');
