import { readWords } from '../asking/ask-flags';
import { findStack } from '../asking/running-stack';
import { EXIT } from '../command/refusal';
import { runCommand } from '../command/run-command';

runCommand(async (args) => {
  const { words, port } = readWords(args, 1, 'npm run token -- <persona> [--port N]');
  const stack = await findStack(port);
  process.stdout.write(`${await stack.token(words[0] ?? '')}\n`);
  return EXIT.OK;
});
