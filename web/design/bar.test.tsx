import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Bar } from './bar.js';

describe('a bar', () => {
  it('lies on an axis from 0', () => {
    expect(renderToStaticMarkup(<Bar max={20} from={5} to={15} />)).toContain('left:25%;width:50%');
  });

  it('reaches left of its start where something is taken away', () => {
    const markup = renderToStaticMarkup(<Bar max={20} from={20} to={5} look="less" />);
    expect(markup).toContain('class="is-less" style="left:25%;width:75%"');
  });

  it('has an outline up to the upper end of a range', () => {
    const markup = renderToStaticMarkup(<Bar max={20} from={0} to={10} upTo={18} />);
    expect(markup).toContain('class="is-range" style="left:50%;width:40%"');
  });

  it('runs on only where it is a lower bound', () => {
    expect(renderToStaticMarkup(<Bar max={20} from={0} to={10} runsOn />)).toContain('runs-on');
    expect(renderToStaticMarkup(<Bar max={20} from={0} to={10} />)).not.toContain('runs-on');
  });

  it('has no length where everything is 0', () => {
    expect(renderToStaticMarkup(<Bar max={0} from={0} to={0} />)).toContain('left:0%;width:0%');
  });
});
