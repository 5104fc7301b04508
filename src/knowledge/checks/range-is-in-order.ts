import type { Value } from '../../graph/port.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

/** Names of numbers that must not decrease from left to right. */
const ladders: readonly (readonly string[])[] = [
  ['min', 'typical', 'max'],
  ['rateMin', 'rateMax'],
  ['atLeastRate', 'atMostRate'],
];

export const rangeIsInOrder: Check = {
  id: 'range-is-in-order',
  sentence: messages.checks.rangeIsInOrder(),
  find: ({ nodes, edges }) => [
    ...nodes.flatMap(({ values, place, fields }) =>
      groups(values).flatMap(({ name, group }) =>
        fallen(name, group).map((message) => ({ place: fields.get(name) ?? place, message })),
      ),
    ),
    ...edges.flatMap(({ properties, type, place }) =>
      fallen(type.type, properties).map((message) => ({ place, message })),
    ),
  ],
};

/** The node's own values, and each group in them. */
function groups(values: Properties): { name: string; group: Properties }[] {
  const inner = Object.entries(values).flatMap(([name, value]) => (isGroup(value) ? [{ name, group: value }] : []));
  return [{ name: '', group: values }, ...inner];
}

function isGroup(value: Value | undefined): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fallen(name: string, group: Properties): Message[] {
  return ladders.flatMap((ladder) => {
    const given = ladder.filter((step) => typeof group[step] === 'number');
    const broken = given.find((step, index) => Number(group[step]) < Number(group[given[index - 1] ?? step]));
    if (broken === undefined) return [];
    const steps = given.map((step) => messages.checks.step({ name: step, number: Number(group[step]) }));
    return [messages.checks.fallingNumbers({ field: name === '' ? undefined : name, steps })];
  });
}
