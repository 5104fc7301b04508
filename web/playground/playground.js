// GraphiQL, with one tab per example. React, ReactDOM and GraphiQL are the scripts that index.html names.
const { React, ReactDOM, GraphiQL } = globalThis;

const examples = await fetch('playground/examples.json').then((answer) => answer.json());
// The history of queries would store tokens in the browser: it is stored without headers.
const withoutHeaders = (kept) =>
  JSON.stringify(JSON.parse(kept), (name, value) => (name === 'headers' ? undefined : value));
const storage = {
  get length() {
    return localStorage.length;
  },
  clear: () => localStorage.clear(),
  getItem: (key) => localStorage.getItem(key),
  removeItem: (key) => localStorage.removeItem(key),
  setItem: (key, kept) => localStorage.setItem(key, /:(queries|favorites)$/.test(key) ? withoutHeaders(kept) : kept),
};
// A page gives its query after the #, which no server sees: `#query=…&variables=…`.
const given = new URLSearchParams(location.hash.slice(1));
const givenQuery = given.get('query') ?? undefined;
const givenVariables = given.get('variables') ?? undefined;
const givenTabs = givenQuery === undefined ? [] : [{ query: givenQuery, variables: givenVariables }];
const page = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
  defaultTabs: [...givenTabs, ...examples.map((query) => ({ query }))],
  query: givenQuery,
  variables: givenVariables,
  defaultQuery: '',
  storage,
});
ReactDOM.createRoot(document.getElementById('playground')).render(page);
