const SHARE = /^percent\((\d+(?:\.\d+)?)\)$/;
const DIGITS = 8;

/**
 * Whether a label of a progressive `@override` holds for a request: `percent(20)` for twenty in a hundred, by the request's trace id
 * so that all of it is treated alike; any other label if it is one of those switched on.
 */
export function overrideHolds(label: string, traceId: string, switchedOn: readonly string[]): boolean {
  const share = SHARE.exec(label)?.[1];
  if (share === undefined) return switchedOn.includes(label);
  return Number.parseInt(traceId.slice(-DIGITS), 16) / 16 ** DIGITS < Number(share) / 100;
}
