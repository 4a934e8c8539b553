import { EXIT } from '../command/refusal';
import { runCommand } from '../command/run-command';
import { preparedCluster } from '../prepared/prepared-cluster';

runCommand(async () => {
  await preparedCluster();
  return EXIT.OK;
});
