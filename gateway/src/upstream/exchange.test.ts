import { Worker } from 'node:worker_threads';
import { Pool } from 'undici';
import { exchange } from './exchange';

/** Answers after a tenth of a second, whatever the thread that asks is doing, and counts its answers where both threads see it. */
const SERVER = `
const { createServer } = require('node:http');
const { parentPort, workerData } = require('node:worker_threads');
const server = createServer((request, response) => {
  request.resume();
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}');
    response.once('finish', () => Atomics.add(workerData, 0, 1));
  }, 100);
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

const DEADLINE_MS = 500;

test('an answer that arrived while this process was busy past the deadline is in time', async () => {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(SERVER, { eval: true, workerData: answered });
  const port = await new Promise((resolve) => worker.once('message', resolve));
  const pool = new Pool(`http://127.0.0.1:${port}`);
  try {
    const post = (deadlineMs: number): Promise<string> =>
      exchange(pool, { path: '/', headers: {}, body: Buffer.from('{}') }, { deadlineMs, answerLimitBytes: 1_000, signal: new AbortController().signal });
    expect(await post(20_000)).toBe('{"data":{}}');
    const answer = post(DEADLINE_MS);
    // busy from there, the next that comes are timers, and only then what arrived
    await new Promise((resolve) => setTimeout(() => setImmediate(resolve), 20));
    const end = Date.now() + 2 * DEADLINE_MS;
    while (Atomics.load(answered, 0) < 2 || Date.now() < end);
    expect(await answer).toBe('{"data":{}}');
    await expect(post(20)).rejects.toMatchObject({ reason: 'DEADLINE' });
  } finally {
    await pool.destroy();
    await worker.terminate();
  }
});
