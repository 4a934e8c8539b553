import { readWords } from '../asking/ask-flags';
import { findStack } from '../asking/running-stack';
import { EXIT } from '../command/refusal';
import { runCommand } from '../command/run-command';
import { personaLines } from '../running/ready-block';

runCommand(async (args) => {
  const { port } = readWords(args, 0, 'npm run personas [-- --port N]');
  const { cast } = await findStack(port);
  process.stdout.write(`Who you can be in ${cast.region}:\n${personaLines(cast.personas)}\n`);
  return EXIT.OK;
});
