import { EXIT, runCommand, whenToStop } from '@ketengraaf/stack';
import { DEMO_HELP, readDemoFlags } from '../demo-flags';
import { runDemo } from '../run-demo';

runCommand(async (args) => {
  const { help, ...flags } = readDemoFlags(args);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  if (help) {
    say(DEMO_HELP);
    return EXIT.OK;
  }
  const stopping = whenToStop();
  try {
    return await runDemo(flags, say, stopping);
  } catch (error) {
    if (!stopping.aborted) throw error;
    say('\nAfgebroken; alles is gestopt.');
    return EXIT.FAILED;
  }
});
