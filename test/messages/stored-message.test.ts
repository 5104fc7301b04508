import { describe, expect, it } from 'vitest';
import { Message, type Text } from '../../src/messages/message.js';
import { messages } from '../../src/messages/messages.js';
import { languageOfStored, storedIn, storedText, toStore } from '../../src/messages/stored-message.js';

const decree = { en: 'Decree 46', ko: '시행령 제46호' };
const suspended = messages.law.suspended({
  of: 'RULE',
  from: '2026-12-01',
  by: { en: 'Resolution 9', ko: '결의 제9호' },
});
const removed = messages.changes.ruleRemoved({ rule: decree });

/** Written to a record and read from it. */
const kept = (text: Text): Text => storedText.parse(JSON.parse(JSON.stringify(text)));

describe('a message in a record', () => {
  it.each([
    ['alone', removed],
    ['as one of several sentences', [removed, suspended]],
    ['with others inside it', messages.changes.noLonger({ warning: [suspended] })],
  ])('is read as it was written: %s', (_, text) => {
    expect(kept(text)).toEqual(text);
  });

  it('is shown in the language of the reader, by the names of the day when it was written', () => {
    const stored = { ...toStore(removed), message: kept(removed) };
    expect([storedIn(stored, 'en'), languageOfStored(stored, 'en')]).toEqual([
      'Rule that no longer applies: Decree 46.',
      'en',
    ]);
    expect([storedIn(stored, 'ko'), languageOfStored(stored, 'ko')]).toEqual([
      '시행령 제46호는 더 이상 적용되지 않습니다.',
      'ko',
    ]);
    expect(stored.text).toBe('Rule that no longer applies: Decree 46.');
  });

  const later = new Message('changes.fromALaterVersion', {});
  it.each([
    ['an earlier version, which kept no message', undefined],
    ['a later version, whose message is not known', later],
    ['a later version, with a part that is not known', messages.changes.noLonger({ warning: [later] })],
  ])('of %s is shown in English as it was written, and says so', (_, message) => {
    const stored = { text: 'As it was written.', message };
    expect([storedIn(stored, 'ko'), languageOfStored(stored, 'ko')]).toEqual(['As it was written.', 'en']);
  });
});
