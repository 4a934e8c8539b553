import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { type Drain, drainOf } from './drain';

let app: FastifyInstance;
let drain: Drain;
let port: number;
let arrived: () => void;
let answer: () => void;

beforeEach(async () => {
  app = Fastify();
  drain = drainOf(app);
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  app.get('/', async () => {
    arrived();
    await waiting;
    return 'whole';
  });
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});

function ask(): { response: Promise<Response>; here: Promise<void> } {
  const here = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  return { here, response: fetch(`http://127.0.0.1:${port}/`) };
}

test('ends at once when nothing is underway, with connections open on which nothing was asked', async () => {
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const closed = once(silent, 'close');
  const began = Date.now();
  await drain(10_000);
  await closed;
  expect(Date.now() - began).toBeLessThan(4_000);
});

test('what is underway is answered first, on a connection that ends with it', async () => {
  const { here, response } = ask();
  await here;
  const ended = drain(10_000);
  setTimeout(answer, 300);
  expect([(await response).headers.get('connection'), await (await response).text()]).toEqual(['close', 'whole']);
  await ended;
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('what takes too long is cut off', async () => {
  const { here, response } = ask();
  await here;
  const refused = expect(response).rejects.toThrow();
  const ended = drain(200);
  await refused;
  answer();
  await ended;
});
