import type { Dispatcher } from 'undici';
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
  readonly body: Uint8Array;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

// A party refuses arguments with 400 and people with 403, and says why in the body; anything else but 200 is no answer.
const STATUSES_WITH_AN_ANSWER = [200, 400, 403];
const JSON_TYPE = /^application\/(json|graphql-response\+json)\s*(;|$)/i;

/** Posts one message and gives the JSON text of the answer, within bounds; whatever goes wrong is a PartyFailure. */
export function exchange(dispatcher: Dispatcher, message: Message, bounds: Bounds): Promise<string> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch({ method: 'POST', ...message }, new Reading(bounds, resolve, reject));
  });
}

/** Reads one answer as it comes. A stream for each call and a signal for each deadline cost more than all else a call takes. */
class Reading implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private readonly timer: NodeJS.Timeout;
  private readonly leave = (): void => this.fail(new PartyFailure('CANCELLED'));
  private size = 0;
  private isOver = false;
  private failure: PartyFailure | undefined;
  private controller: Dispatcher.DispatchController | undefined;

  constructor(
    private readonly bounds: Bounds,
    private readonly resolve: (text: string) => void,
    private readonly reject: (failure: PartyFailure) => void,
  ) {
    // What arrived while this process was busy with something else is in time: it is read before the time is said to be up.
    this.timer = setTimeout(() => setImmediate(() => this.isOver || this.fail(new PartyFailure('DEADLINE'))), bounds.deadlineMs);
    bounds.signal.addEventListener('abort', this.leave, { once: true });
    if (bounds.signal.aborted) this.leave();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // It can have ended while it waited for a connection.
    if (this.failure) controller.abort(this.failure);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    // 1xx only says that there will be an answer.
    const failure = status < 200 ? undefined : unusable(status, headers, this.bounds.answerLimitBytes);
    if (failure) this.fail(failure);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.bounds.answerLimitBytes) this.fail(new PartyFailure('TOO_LARGE'));
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.settle();
    const [first] = this.chunks;
    this.resolve(first && this.chunks.length === 1 ? first.toString('utf8') : Buffer.concat(this.chunks, this.size).toString('utf8'));
  }

  onResponseError(): void {
    this.fail(new PartyFailure('UNREACHABLE'));
  }

  /** Ends the call; the connection too, as reading what nobody wants would keep it busy. The first reason counts. */
  private fail(failure: PartyFailure): void {
    if (this.failure) return;
    this.failure = failure;
    this.settle();
    this.reject(failure);
    this.controller?.abort(failure);
  }

  private settle(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    this.bounds.signal.removeEventListener('abort', this.leave);
  }
}

function unusable(status: number, headers: Headers, limit: number): PartyFailure | undefined {
  if (status === 401) return new PartyFailure('REFUSED_US');
  if (!STATUSES_WITH_AN_ANSWER.includes(status)) return new PartyFailure('STATUS');
  if (!JSON_TYPE.test(String(headers['content-type'] ?? ''))) return new PartyFailure('NOT_JSON');
  if (Number(headers['content-length'] ?? 0) > limit) return new PartyFailure('TOO_LARGE');
  return undefined;
}
