import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { PARTIES } from '@ketengraaf/core';
import { PROOF_HEADER, signingKey, signProof } from '@ketengraaf/proof';
import type { Attack, Sending, Target } from './attack';
import type { Scene } from './scene';

/** What came back, as text. */
interface Returned {
  readonly status: number;
  readonly text: string;
  readonly headers: string;
}

/** What must be in no answer, whatever was sent: the inside of a machine, a database or a library, and numbers that could be a BSN. */
const INSIDE: readonly RegExp[] = [
  /Did you mean/i,
  /node_modules|\.(ts|js):\d+|\bat \S+ \(|\bat async\b/,
  /\b(select|insert into|update|delete from)\b.+\b(from|values|set|where)\b/i,
  /syntax error at or near|violates|permission denied|relation "|SQLSTATE|postgres|typeorm|fastify|FST_|@apollo/i,
  /127\.0\.0\.1|localhost|ECONNREFUSED|\/tmp\/|\/home\//,
  /(?<![\d-])9999\d{5}(?![\d-])/,
];

const PATIENCE_MS = 10_000;

/** The targets an attack is tried on. */
export function targetsOf({ to }: Attack): Target[] {
  return [...(to === 'PARTIES' ? [] : ['gateway' as const]), ...(to === 'GATEWAY' ? [] : PARTIES)];
}

/** Tries an attack; gives what is wrong with the outcome in a sentence, or undefined. */
export async function tryAttack(scene: Scene, attack: Attack, target: Target): Promise<string | undefined> {
  const sending = await attack.send(scene, target);
  const { expect } = attack;
  const returned = await deliver(scene, target, sending);
  const inside = INSIDE.find((pattern) => pattern.test(returned.text));
  if (inside) return `the answer tells of the inside (${inside.source}): ${cut(returned.text)}`;
  if ('refused' in expect) return refusal(returned, expect);
  // a document that does not even fit the schema would prove nothing
  if (returned.text.includes('GRAPHQL_VALIDATION_FAILED')) return `the attack itself is no good: ${cut(returned.text)}`;
  if ('likeAbsent' in expect) {
    const other = await expect.likeAbsent(scene);
    const absent = await deliver(scene, target, other);
    const isAlike = blind(returned, sending) === blind(absent, other);
    return isAlike ? undefined : `not as of what is absent: ${cut(returned.text)} and ${cut(absent.text)}`;
  }
  try {
    return expect.answer(JSON.parse(returned.text), scene) ? undefined : `answered ${returned.status} ${cut(returned.text)}`;
  } catch {
    return `answered no JSON: ${returned.status} ${cut(returned.text)}`;
  }
}

function refusal({ status, text }: Returned, { refused, code }: { readonly refused: readonly number[]; readonly code?: string }): string | undefined {
  if (!refused.includes(status)) return `expected ${refused.join(' or ')}, and got ${status} ${cut(text)}`;
  if (text === '') return undefined;
  // too long a header is answered by the HTTP server itself, before there is a request
  if (status === 431) return undefined;
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly { extensions?: { code?: string } }[] };
  if (data !== undefined && data !== null) return `refused, and gave data: ${cut(text)}`;
  if (!errors?.length) return `expected an error, and got ${cut(text)}`;
  return code === undefined || errors[0]?.extensions?.code === code ? undefined : `expected ${code}, and got ${cut(text)}`;
}

/** What an asker can tell answers apart by: status, headers but for the date, and bytes but for the trace, times and the ids asked for. */
function blind({ status, text, headers }: Returned, { variables }: Sending): string {
  const ids = new Set(JSON.stringify(variables ?? '').match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []);
  let body = text.replace(/"trace":"[0-9a-f]+"/, '').replace(/"asOf":"[^"]+"/g, '');
  for (const id of ids) body = body.replaceAll(id, 'ID');
  return `${status} ${headers} ${body}`;
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}...` : text;
}

/** Sends over HTTP as a client of the gateway, or as the gateway to a party. */
async function deliver(scene: Scene, target: Target, sending: Sending): Promise<Returned> {
  const { query = '{ __typename }', variables, more, method = 'POST', search = '', role = '', purpose = '', proof } = sending;
  const body = sending.body ?? (method === 'GET' || method === 'OPTIONS' ? '' : JSON.stringify({ query, variables, ...more }));
  const token = sending.token === undefined ? await scene.token('regisseur') : sending.token;
  const traceparent = `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
  const { stack } = scene;
  const signed = (): string =>
    signProof(
      proof?.key ?? signingKey(stack.settings.gateway.privateJwk),
      { party: target as never, role, purpose, traceparent, body: Buffer.from(body).toString(), ...proof?.signed },
      proof?.at ?? Date.now(),
    );
  const headers: Record<string, string> = {
    ...(method === 'GET' || method === 'OPTIONS' ? {} : { 'content-type': 'application/json' }),
    accept: 'application/graphql-response+json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(role !== '' && { 'x-role': role }),
    ...(purpose !== '' && { 'x-purpose': purpose }),
    ...(target !== 'gateway' && { traceparent }),
    ...(target !== 'gateway' && proof !== null && { [PROOF_HEADER]: signed() }),
    ...sending.headers,
  };
  const port = target === 'gateway' ? stack.ports.gateway : stack.ports.parties[target];
  const send = (): Promise<Returned> => call(port, `/graphql${search}`, method, headers, body);
  if (proof?.again) await send();
  return send();
}

function call(port: number, path: string, method: string, headers: Record<string, string>, body: string | Uint8Array): Promise<Returned> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false, timeout: PATIENCE_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const names = Object.keys(response.headers).filter((name) => !['date', 'content-length'].includes(name));
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: names.sort().join(' ') });
      });
    });
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
    // who is refused before the body was read may find the connection closed while still writing
    asking.on('error', (error: NodeJS.ErrnoException) => reject(error));
    asking.end(body);
  });
}
