import { EXIT, Refusal } from '../command/refusal';
import type { Cast } from '../issuer/cast';
import { portsFrom } from '../ports';

/** A stack that somebody started on this machine, found by its first port. */
export interface RunningStack {
  readonly port: number;
  /** Where the graph is asked. */
  readonly url: string;
  readonly cast: Cast;
  /** A fresh token of a persona; refuses an unknown one with those there are. */
  token(persona: string): Promise<string>;
}

/** Finds the stack whose gateway listens on a port; refuses when nothing, or something else, answers there. */
export async function findStack(port: number): Promise<RunningStack> {
  const issuer = `http://127.0.0.1:${portsFrom(port).issuer}`;
  const cast = (await read(`${issuer}/personas`, port)) as Cast;
  if (!Array.isArray(cast.personas)) throw nothingRuns(port);
  return {
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    cast,
    async token(persona) {
      const names = cast.personas.map(({ name }) => name);
      if (!names.includes(persona)) throw new Refusal(`There is no persona "${persona}"; there are ${names.join(', ')}.`, EXIT.USAGE);
      const answer = (await read(`${issuer}/token`, port, { persona })) as { access_token?: string };
      if (typeof answer.access_token !== 'string') throw nothingRuns(port);
      return answer.access_token;
    },
  };
}

/** What to say when nobody answers on a port. */
export function nothingRuns(port: number): Refusal {
  return new Refusal(`No stack runs on port ${port}: start one with "npm start", or say where it runs with --port.`, EXIT.NOTHING_RUNNING);
}

async function read(address: string, port: number, body?: unknown): Promise<unknown> {
  const send = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  try {
    const response = await fetch(address, { ...send, redirect: 'error', signal: AbortSignal.timeout(5_000) });
    return (await response.json()) ?? {};
  } catch {
    throw nothingRuns(port);
  }
}
