import type { Pool } from 'undici';
import { PartyFailure } from './party-failure';

/** Bounds of one call to a party. */
export interface Bounds {
  /** How long the whole call may take, connecting and reading included (ms). */
  readonly deadlineMs: number;
  /** How large an answer may be (bytes). */
  readonly answerLimitBytes: number;
  /** Ends the call early: the client has gone. */
  readonly signal: AbortSignal;
}

/** What to send to a party. */
export interface Message {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

// A party refuses arguments with 400 and people with 403, and says why in the body; anything else but 200 is no answer.
const STATUSES_WITH_AN_ANSWER = [200, 400, 403];
const JSON_TYPE = /^application\/(json|graphql-response\+json)\s*(;|$)/i;

/** Posts one message and gives the JSON text of the answer, within bounds; whatever goes wrong is a PartyFailure. */
export async function exchange(pool: Pool, message: Message, bounds: Bounds): Promise<string> {
  const call = new AbortController();
  // The reasons are errors of our own: a DOMException that gets through the engine would cost the whole answer.
  const timer = setTimeout(() => call.abort(new PartyFailure('DEADLINE')), bounds.deadlineMs);
  const leave = (): void => call.abort(new PartyFailure('CANCELLED'));
  if (bounds.signal.aborted) leave();
  bounds.signal.addEventListener('abort', leave, { once: true });
  try {
    const { statusCode, headers, body } = await pool.request({ method: 'POST', ...message, signal: call.signal });
    const failure = unusable(statusCode, headers, bounds.answerLimitBytes);
    if (failure) {
      // Reading a body that nobody wants would keep the party's connection busy.
      body.on('error', () => undefined).destroy();
      throw failure;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bounds.answerLimitBytes) throw new PartyFailure('TOO_LARGE');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, size).toString('utf8');
  } catch (error) {
    throw error instanceof PartyFailure ? error : new PartyFailure('UNREACHABLE');
  } finally {
    clearTimeout(timer);
    bounds.signal.removeEventListener('abort', leave);
  }
}

function unusable(status: number, headers: Record<string, string | string[] | undefined>, limit: number): PartyFailure | undefined {
  if (status === 401) return new PartyFailure('REFUSED_US');
  if (!STATUSES_WITH_AN_ANSWER.includes(status)) return new PartyFailure('STATUS');
  if (!JSON_TYPE.test(String(headers['content-type'] ?? ''))) return new PartyFailure('NOT_JSON');
  if (Number(headers['content-length'] ?? 0) > limit) return new PartyFailure('TOO_LARGE');
  return undefined;
}
