/*
 * Stops under a Node that is too old, with one line that says what to do. Old syntax on purpose: this
 * file must run there. The arguments are for its test: a version, in place of the one that runs.
 */
var wanted = [20, 19];
var version = process.argv[2] || process.versions.node;
var parts = version.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    'This project needs Node.js ' +
      wanted.join('.') +
      ' or later, and this is ' +
      version +
      ': install a newer one from https://nodejs.org, then run the same command again.',
  );
  process.exit(1);
}
