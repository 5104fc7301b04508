import { lazy, Suspense, useMemo } from 'react';
import { Provider } from 'urql';
import { Route, Router, Switch } from 'wouter';
import { token, useToken } from '../account/token.js';
import { createClient } from '../api/client.js';
import { useLanguage } from '../language/language-context.js';
import { useWords } from '../language/words.js';
import { NavigatorPage } from '../navigator/navigator-page.js';
import { appWords } from './app.words.js';
import { basePath } from './base-path.js';
import { ErrorBoundary } from './error-boundary.js';
import { Foot } from './foot.js';
import { Masthead } from './masthead.js';
import { NotFoundPage } from './not-found-page.js';
import { usePageTitle } from './use-page-title.js';

const PlanPage = lazy(() => import('../plan/plan-page.js'));
const ComparePage = lazy(() => import('../compare/compare-page.js'));
const PlansPage = lazy(() => import('../account/plans-page.js'));
const DesignPage = import.meta.env.DEV ? lazy(() => import('../design/design-page.js')) : undefined;

/** The pages, by path. Each keeps its input in the query of its address. */
export function App() {
  const { language } = useLanguage();
  const say = useWords(appWords);
  const bearer = useToken();
  // A token also needs a client of its own: what a firm reads must not be shown after it signed out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const client = useMemo(() => createClient(language, token.read), [language, bearer]);
  return (
    <Provider value={client}>
      <Router base={basePath()}>
        <PageTitle />
        <a className="skip" href="#main">
          {say('skip')}
        </a>
        <Masthead />
        <main id="main" tabIndex={-1}>
          <ErrorBoundary>
            <Suspense fallback={<p className="wrap">{say('loading')}</p>}>
              <Switch>
                <Route path="/" component={NavigatorPage} />
                <Route path="/plan" component={PlanPage} />
                <Route path="/compare" component={ComparePage} />
                <Route path="/plans" component={PlansPage} />
                {DesignPage && <Route path="/design" component={DesignPage} />}
                <Route component={NotFoundPage} />
              </Switch>
            </Suspense>
          </ErrorBoundary>
        </main>
        <Foot />
      </Router>
    </Provider>
  );
}

/** Inside the router, whose paths it reads. */
function PageTitle() {
  usePageTitle();
  return null;
}
