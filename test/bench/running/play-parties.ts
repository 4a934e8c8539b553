import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, parse } from 'graphql';
import { type MeasuredParty, schemaOf } from '../graphs/graph';
import { graphNamed } from '../graphs/graphs';

/** What a party is asked again is told from memory, so that measured is who asks. */
const MOST_REMEMBERED = 2_000;

let calls = 0;

/** Serves the parties of one graph on ports of their own, and says on which: the process beside a measured gateway. */
async function main(): Promise<void> {
  const { parties } = graphNamed(process.argv[2] ?? '');
  const ports = await Promise.all(parties.map(async (party) => [party.name, await listen(answerOf(party))] as const));
  process.stdout.write(`${JSON.stringify({ ready: 'parties', ports: Object.fromEntries(ports), control: await listen(counted) })}\n`);
}

/** Tells how many requests parties got since it was asked last. */
function counted(_request: IncomingMessage, response: ServerResponse): void {
  response.end(String(calls));
  calls = 0;
}

function answerOf(party: MeasuredParty): (request: IncomingMessage, response: ServerResponse) => void {
  const schema = schemaOf(party);
  const remembered = new Map<string, Buffer>();

  async function answer(body: string): Promise<Buffer> {
    const known = remembered.get(body);
    if (known) return known;
    const { query, variables, operationName } = JSON.parse(body);
    const result = await execute({ schema, document: parse(query), variableValues: variables, operationName, fieldResolver: party.resolve });
    const text = Buffer.from(JSON.stringify(result));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(body, text);
    return text;
  }

  return (request, response) => {
    if (request.url?.startsWith('/health')) return void response.end('{}');
    calls += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const text = await answer(Buffer.concat(chunks).toString());
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
    });
  };
}

function listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  const server = createServer({ keepAliveTimeout: 60_000 }, handler);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

void main();
