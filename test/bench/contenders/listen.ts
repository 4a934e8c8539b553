import { createServer, type IncomingHttpHeaders } from 'node:http';

/** Answers the body of a GraphQL request with JSON text. */
type Answer = (body: string, headers: IncomingHttpHeaders) => Promise<string>;

/** Serves on the port that the second argument names, with Node's own server and nothing around it. */
export function listen(answer: Answer): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const text = await answer(Buffer.concat(chunks).toString(), request.headers);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
    });
  });
  server.listen(Number(process.argv[3]), '127.0.0.1');
}

// A profiler writes what it saw when a process ends of itself.
process.once('SIGTERM', () => process.exit(0));
