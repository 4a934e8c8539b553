import { EXIT } from '../command/refusal';
import { runCommand } from '../command/run-command';
import { castOf } from '../issuer/cast';
import { issuerServer } from '../issuer/issuer-server';
import { issuerSettings } from '../issuer/issuer-settings';

runCommand(async () => {
  const settings = issuerSettings(process.env);
  const app = issuerServer(settings, castOf(settings.region, settings.today));
  await app.listen({ host: '127.0.0.1', port: settings.port });
  const address = app.server.address();
  process.stdout.write(`${JSON.stringify({ ready: 'issuer', port: typeof address === 'object' ? address?.port : settings.port })}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await app.close();
  return EXIT.OK;
});
