import { type AddressInfo, createServer, type Server } from 'node:net';
import { freePorts, HIGHEST_PORT, needFree, portsFrom } from './ports';

const listen = (port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

test('a stack takes eight ports in a row: gateway, five parties, issuer, PostgreSQL', () => {
  expect(portsFrom(4_000)).toEqual({
    gateway: 4_000,
    parties: { municipalities: 4_001, consortia: 4_002, 'local-teams': 4_003, schools: 4_004, referrers: 4_005 },
    issuer: 4_006,
    postgres: 4_007,
  });
  expect(portsFrom(HIGHEST_PORT).postgres).toBe(65_535);
});

test.each([
  ['127.0.0.1', 0, 'the gateway'],
  ['127.0.0.1', 4, 'schools'],
  ['0.0.0.0', 6, 'the token issuer'],
  ['127.0.0.1', 7, 'PostgreSQL'],
])('a busy port on %s is named with whom it is for and the flag that helps (port %d)', async (host, offset, whom) => {
  const { gateway } = await freePorts();
  const busy = await listen(gateway + offset, host);
  const { port } = busy.address() as AddressInfo;
  await expect(needFree(portsFrom(gateway))).rejects.toThrow(
    `Port ${port}, needed for ${whom}, is in use by another program: stop that program, or choose 8 other ports in a row with --port (now ${gateway}).`,
  );
  await new Promise((resolve) => busy.close(resolve));
  await expect(needFree(portsFrom(gateway))).resolves.toBeUndefined();
});
