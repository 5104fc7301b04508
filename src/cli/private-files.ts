// Whatever this program writes is its user's alone, the files that the engine makes too, and whatever umask it was
// started with: what firms say of themselves is among it.
process.umask(0o077);
