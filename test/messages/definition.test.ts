import { expect, it } from 'vitest';
import { message } from '../../src/messages/definition.js';
import { day, name, optional } from '../../src/messages/kinds.js';
import { Message, messageKey } from '../../src/messages/message.js';

const suspended = message('sample.suspended', { rule: name, from: day, by: optional(name) });

it('a message is its id and what each parameter is', () => {
  expect(suspended({ rule: { en: 'Decree 46', ko: '시행령 46호' }, from: '2027-02-04' })).toEqual(
    new Message('sample.suspended', {
      rule: { kind: 'name', value: { en: 'Decree 46', ko: '시행령 46호' } },
      from: { kind: 'day', value: '2027-02-04' },
      by: { kind: 'absent' },
    }),
  );
});

it('does not compile if a parameter is missing, unknown or of another type', () => {
  const rule = { en: 'Decree 46' };
  // @ts-expect-error: `from` is missing
  const missing = () => suspended({ rule });
  // @ts-expect-error: a day is a text
  const number = () => suspended({ rule, from: 20270204 });
  // @ts-expect-error: a name has its languages
  const text = () => suspended({ rule: 'Decree 46', from: '2027-02-04' });
  // @ts-expect-error: there is no parameter `to`
  const unknown = () => suspended({ rule, from: '2027-02-04', to: '2027-03-04' });
  expect([missing, number, text, unknown]).toHaveLength(4);
});

it('two messages are the same if they say the same', () => {
  const made = () => suspended({ rule: { en: 'Decree 46' }, from: '2027-02-04' });
  expect(messageKey(made())).toBe(messageKey(made()));
  expect(messageKey(made())).not.toBe(messageKey(suspended({ rule: { en: 'Decree 46' }, from: '2027-02-05' })));
});
