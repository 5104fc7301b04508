// Everything that this program writes, including the files of the engine, is readable only by its user, regardless of
// the inherited umask: it contains private data of firms.
process.umask(0o077);
