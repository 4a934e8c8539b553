import { randomBytes } from 'node:crypto';

/** A request's place in a trace (W3C Trace Context). */
export interface Trace {
  /** The trace id that client, gateway and parties share: 32 hexadecimal digits. */
  readonly id: string;
  /** The `traceparent` the parties get: the same trace, the gateway as parent. */
  readonly parent: string;
}

const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;

/** Continues the trace of a `traceparent` header, or begins one if there is none or it is not valid. */
export function traceOf(traceparent: unknown): Trace {
  const [, id = randomBytes(16).toString('hex'), flags = '01'] = (typeof traceparent === 'string' && TRACEPARENT.exec(traceparent)) || [];
  return { id, parent: `00-${id}-${randomBytes(8).toString('hex')}-${flags}` };
}
