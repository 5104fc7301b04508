// Libraries check more, and answer slower, where nobody says that this is no development of theirs: graphql-js looks at
// each value's class twice. It reads this when it is loaded, so this file is imported before all others.
process.env.NODE_ENV ??= 'production';
