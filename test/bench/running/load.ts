import { Pool } from 'undici';
import type { Workload } from '../graphs/graph';

/** What is asked, of whom, and with whose tokens. */
export interface LoadWish {
  readonly url: string;
  readonly workload: Workload;
  readonly token: () => string | Promise<string>;
  /** How many requests are under way at any time. */
  readonly concurrency: number;
  readonly seconds: number;
  /** The number of the first request, for workloads in which no two are alike. */
  readonly from?: number;
}

/** How a load was carried. */
export interface LoadResult {
  readonly requests: number;
  readonly failed: number;
  /** How long each request took (ms). */
  readonly times: readonly number[];
  readonly tookMs: number;
}

/** Asks one thing over and over with a new token each time; what is no answer with data and without errors has failed. */
export async function load({ url, workload, token, concurrency, seconds, from = 0 }: LoadWish): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1 });
  const times: number[] = [];
  let failed = 0;
  let turn = from;
  const began = performance.now();
  const until = began + seconds * 1_000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const body = JSON.stringify(workload.ask(turn++));
      const headers = { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${await token()}` };
      const asked = performance.now();
      const text = await post(pool, pathname, headers, body).catch(() => '');
      times.push(performance.now() - asked);
      if (!isAnswer(text)) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  const tookMs = performance.now() - began;
  await pool.destroy();
  return { requests: times.length, failed, times, tookMs };
}

/** Asks once, and gives what came. */
export async function askOnce(url: string, workload: Workload, token: string): Promise<{ data?: unknown; errors?: unknown }> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(workload.ask(0)) });
  return JSON.parse(await response.text());
}

async function post(pool: Pool, path: string, headers: Record<string, string>, body: string): Promise<string> {
  const response = await pool.request({ method: 'POST', path, headers, body });
  return response.body.text();
}

/** Whether an answer has data and no errors, without reading it: the reader must not cost what the measured process saves. */
function isAnswer(text: string): boolean {
  return text.includes('"data":{') && !text.includes('"errors":[{');
}
