// GraphiQL, with one tab per example. React, ReactDOM and GraphiQL are the scripts that index.html names.
const { React, ReactDOM, GraphiQL } = globalThis;

const examples = await fetch('playground/examples.json').then((answer) => answer.json());
const page = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
  defaultTabs: examples.map((query) => ({ query })),
  defaultQuery: '',
});
ReactDOM.createRoot(document.getElementById('playground')).render(page);
