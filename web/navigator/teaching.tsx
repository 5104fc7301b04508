import { Link } from 'wouter';
import { useWords } from '../language/words.js';
import { navigatorWords } from './navigator.words.js';

const tenMarkets = ['US', 'JP', 'CN', 'VN', 'DE', 'GB', 'AU', 'CA', 'TH', 'AE'].map((code) => `to=${code}`).join('&');

/** What the pages are good for, and ways to begin. */
export function Teaching() {
  const say = useWords(navigatorWords);
  return (
    <div className="teach">
      <section>
        <h2>{say('teachTitle')}</h2>
        <p>{say('teach')}</p>
      </section>
      <section>
        <h2>{say('examples')}</h2>
        <ul>
          <li>
            <Link href={`/plan?to=GB&hs=2005.99&what=${encodeURIComponent(say('kimchiWord'))}`}>{say('kimchi')}</Link>
          </li>
          <li>
            <Link
              href={`/plan?to=DE&kind=software&class=intangible%2Fai-recruiting&what=${encodeURIComponent(say('recruitingWord'))}`}
            >
              {say('recruiting')}
            </Link>
          </li>
          <li>
            <Link href={`/compare?${tenMarkets}&hs=6109.10&what=${encodeURIComponent(say('shirtWord'))}`}>
              {say('shirt')}
            </Link>
          </li>
        </ul>
      </section>
      <section>
        <h2>{say('undecidedTitle')}</h2>
        <p>{say.parts('undecided', { a: (inside) => <Link href="/compare">{inside}</Link> })}</p>
      </section>
    </div>
  );
}
