import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MarkedText } from './marked-text.js';

const markup = (text: string, typed: string) => renderToStaticMarkup(<MarkedText text={text} typed={typed} />);

describe('a suggestion', () => {
  it('marks what was typed', () => {
    expect(markup('Face cream', 'CREAM')).toBe('<span>Face <b>cream</b></span>');
    expect(markup('아이스크림', '크림')).toBe('<span>아이스<b>크림</b></span>');
  });

  it('marks nothing that it does not have', () => {
    expect(markup('Face cream', 'kimchi')).toBe('<span>Face cream</span>');
    expect(markup('Face cream', '')).toBe('<span>Face cream</span>');
  });
});
