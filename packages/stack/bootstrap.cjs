// What every command of a bare clone runs first: installs and builds what is missing or has changed, and with "databases" behind it makes
// those that a stack begins with. It needs Node alone, says what it does on standard error, and nothing at all when there is nothing to do.
// Written so that a Node that is too old can still read it.
'use strict';
var wanted = [20, 19];
var numbers = process.versions.node.split('.').map(Number);

if (numbers[0] < wanted[0] || (numbers[0] === wanted[0] && numbers[1] < wanted[1])) {
  console.error(
    'Ketengraaf needs Node ' + wanted.join('.') + ' or newer and this is ' + process.versions.node + ': install a newer one from https://nodejs.org.',
  );
  process.exitCode = 1;
} else {
  require('./bootstrap/prepare.cjs')({ withDatabases: process.argv.indexOf('databases') > 1 });
}
