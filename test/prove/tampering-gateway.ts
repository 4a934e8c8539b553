import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A gateway before which somebody stands that changes its answers: what it says now, and what it said last. */
export type Tamper = (answer: string, last: string) => string;

/** Passes requests on to a gateway and tampers with what it answers, to show that whoever compares the answers would see it. */
export async function startTamperingGateway(url: string, tamper: Tamper): Promise<{ readonly url: string; close(): Promise<void> }> {
  let last = '{"data":null}';
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.fromEntries(['authorization', 'content-type', 'x-role', 'x-purpose'].map((name) => [name, String(request.headers[name] ?? '')]));
    const present = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
    const answer = await fetch(url, { method: 'POST', headers: present, body: Buffer.concat(chunks) });
    const text = await answer.text();
    const changed = tamper(text, last);
    last = text;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(changed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
