import path from 'node:path';
import { PARTIES } from '@ketengraaf/core';
import { run } from '../run';

const root = path.resolve(__dirname, '../../../..');

run(process.argv.slice(2), { root, parties: PARTIES, say: console.log, complain: console.error }).then((code) => {
  process.exitCode = code;
});
