import { readFlags } from '../command/flags';
import { EXIT, usage } from '../command/refusal';
import { runCommand } from '../command/run-command';
import { deploymentSecrets, environmentFile } from '../deployment/deployment-secrets';

runCommand(async (args) => {
  if (readFlags(args, {}).words.length > 0) throw usage('This takes no arguments; it writes fresh secrets for docker-compose.yml to stdout.');
  process.stdout.write(environmentFile(deploymentSecrets(`gateway-${new Date().toISOString().slice(0, 10)}`)));
  return EXIT.OK;
});
