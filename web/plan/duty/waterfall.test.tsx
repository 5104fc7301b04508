import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../language/language-context.js';
import { WaterfallTable } from './waterfall.js';
import { type DutyLine, waterfallRows } from './waterfall-rows.js';

const line: DutyLine = {
  rule: { id: 'mfn', name: 'MFN', validFrom: null, validTo: null, cites: [] },
  agreement: null,
  rate: 16.5,
  total: 16.5,
  atLeast: 16.5,
  atMost: 16.5,
  formula: '16.5 %',
  originRules: [],
  proofs: [],
  layers: [{ rule: { id: 'duty/301', name: 'Section 301', on: null }, effect: 'ADD', rate: 12.5, added: null }],
};

const question = { key: 'q', text: 'Is it made by forced labour?', decides: [{ id: 'duty/301' }] };

const table = (questions: readonly (typeof question)[]): string => {
  const waterfall = waterfallRows(line, (rule) =>
    questions.some(({ decides }) => decides.some(({ id }) => id === rule)),
  );
  return renderToStaticMarkup(
    <LanguageProvider>
      <WaterfallTable line={line} waterfall={waterfall} max={waterfall.max} questions={questions} />
    </LanguageProvider>,
  );
};

describe('the table of a duty', () => {
  beforeAll(() => vi.stubGlobal('navigator', { languages: ['en'] }));
  afterAll(() => vi.unstubAllGlobals());

  it('asks the question that decides a layer, and says that the total is without it', () => {
    const markup = table([question]);
    expect(markup).toContain('Question: <a href="#questions">Is it made by forced labour?</a>');
    expect(markup).toContain('The duty to pay is shown without it.');
    expect(markup).toContain('+12.5 points<small>depends on an answer</small>');
    expect(markup).toContain('class="is-open"');
  });

  it('says that the points of a layer are not on record, where no question decides it', () => {
    const markup = table([]);
    expect(markup).toContain('<span class="unk">not on record</span>');
    expect(markup).not.toContain('Question');
  });

  it('has the total in the foot', () => {
    expect(table([])).toMatch(/<tfoot><tr><th scope="row">Duty to pay<\/th>.*is-total.*<td>16.5%<\/td>/);
  });
});
