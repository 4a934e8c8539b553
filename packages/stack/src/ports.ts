import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { PARTIES, type Party } from '@ketengraaf/core';
import { Refusal } from './command/refusal';

/** How many ports a stack takes in a row. */
export const PORTS_IN_A_ROW = PARTIES.length + 3;

/** The highest first port. */
export const HIGHEST_PORT = 65_535 - PORTS_IN_A_ROW + 1;

/** Where everything of one stack listens on 127.0.0.1. */
export interface Ports {
  readonly gateway: number;
  readonly parties: Readonly<Record<Party, number>>;
  readonly issuer: number;
  readonly postgres: number;
}

/** The ports of a stack by its first: the gateway, the parties in their order, the issuer, PostgreSQL. */
export function portsFrom(first: number): Ports {
  const parties = Object.fromEntries(PARTIES.map((party, index) => [party, first + 1 + index])) as Record<Party, number>;
  return { gateway: first, parties, issuer: first + PARTIES.length + 1, postgres: first + PARTIES.length + 2 };
}

/** How long the databases of a start that was killed a moment ago may take to be gone. */
const LEAVING_MS = 3_000;

/** Refuses, naming the port, if any of a stack's ports is taken. */
export async function needFree(ports: Ports): Promise<void> {
  for (const end = Date.now() + LEAVING_MS; (await listening(ports.postgres)) && Date.now() < end; ) await sleep(100);
  const named: [string, number][] = [
    ['the gateway', ports.gateway],
    ...(Object.entries(ports.parties) as [Party, number][]),
    ['the token issuer', ports.issuer],
    ['PostgreSQL', ports.postgres],
  ];
  for (const [whom, port] of named) {
    const code = await listening(port);
    if (code === undefined) continue;
    const why = code === 'EACCES' ? 'may only be used by an administrator' : 'is in use by another program';
    throw new Refusal(
      `Port ${port}, needed for ${whom}, ${why}: stop that program, or choose ${PORTS_IN_A_ROW} other ports in a row with --port (now ${ports.gateway}).`,
    );
  }
}

/** Ports in a row that nobody listened on a moment ago; below those that a system gives to outgoing connections. */
export async function freePorts(): Promise<Ports> {
  for (let tries = 0; tries < 50; tries++) {
    const ports = portsFrom(10_000 + Math.floor(Math.random() * 2_700) * PORTS_IN_A_ROW);
    try {
      await needFree(ports);
      return ports;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  throw new Refusal(`There are no ${PORTS_IN_A_ROW} free ports in a row between 10000 and 31600: choose some yourself with --port.`);
}

/** Why nobody can listen on a port of 127.0.0.1, undefined if one can. */
function listening(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EADDRINUSE'));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
