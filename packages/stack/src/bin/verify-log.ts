import path from 'node:path';
import { findStack } from '../asking/running-stack';
import { readFlags, wholeNumberOf } from '../command/flags';
import { EXIT, Refusal, usage } from '../command/refusal';
import { runCommand } from '../command/run-command';
import { readSettings } from '../folder/data-folder';
import { HIGHEST_PORT, portsFrom } from '../ports';
import { defaultDataFolder } from '../project';
import { DEFAULT_PORT } from '../running/defaults';
import { reportLine, verifyStack } from '../verifying/verify-stack';

const HOW = 'npm run verify-log [-- --port N] [--data-dir FOLDER]';

runCommand(async (args) => {
  const { values, words } = readFlags(args, { port: { type: 'string' }, 'data-dir': { type: 'string' } });
  if (words.length > 0) throw usage(`Use it like this: ${HOW}`);
  const port = typeof values.port === 'string' ? wholeNumberOf('port', values.port, 1, HIGHEST_PORT) : DEFAULT_PORT;
  const { cast } = await findStack(port);
  const given = values['data-dir'];
  const folder = typeof given === 'string' ? path.resolve(process.env.INIT_CWD ?? process.cwd(), given) : defaultDataFolder(cast.region);
  const settings = readSettings(folder);
  if (!settings) throw new Refusal(`There is no data of a stack in ${folder}: say with --data-dir where the stack on port ${port} keeps it.`);
  const reports = await verifyStack(settings, portsFrom(port));
  process.stdout.write(`${reports.map(reportLine).join('\n')}\n`);
  return reports.every(({ flaws }) => flaws.length === 0) ? EXIT.OK : EXIT.FAILED;
});
