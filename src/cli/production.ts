// Without this, libraries assume a development environment, and check more and answer more slowly: graphql-js checks
// the class of each value twice. It reads this when it is loaded, so this file is imported before all others.
process.env.NODE_ENV ??= 'production';
