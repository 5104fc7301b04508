import { describe, expect, it } from 'vitest';
import type { FieldForm } from '../../src/changesets/forms/field-form.js';
import { nodeForms } from '../../src/changesets/forms/node-form.js';
import { defaultLanguage, languages } from '../../src/messages/languages.js';
import { descriptionIn, descriptionsIn } from '../../src/messages/rendering/descriptions.js';

interface Described {
  readonly description: string | undefined;
  readonly fields: readonly FieldForm[];
}

const textsOf = ({ description, fields }: Described): string[] => [
  ...(description === undefined ? [] : [description]),
  ...fields.flatMap(textsOf),
];

const described = nodeForms.flatMap((form) => [...textsOf(form), ...form.relations.flatMap(textsOf)]);

describe.each(languages.filter((each) => each !== defaultLanguage))('descriptions of forms in %s', (language) => {
  it('are there for each description of the schema that a form shows, and for no other', () => {
    expect(Object.keys(descriptionsIn(language)).sort()).toEqual([...new Set(described)].sort());
  });
});

describe('descriptions of forms', () => {
  it('are whole sentences in Korean', () => {
    const wrong = Object.values(descriptionsIn('ko')).filter((text) => !/[가-힣].*\.$/.test(text));
    expect(wrong).toEqual([]);
  });

  it('stay in English if that is requested, and without another text', () => {
    expect(descriptionIn('en', 'Area of law.')).toBe('Area of law.');
    expect(descriptionIn('ko', 'Not described.')).toBe('Not described.');
    expect(descriptionIn('ko', undefined)).toBeUndefined();
  });
});
