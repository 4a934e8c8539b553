import type { Day, Service } from '@ketengraaf/core';

/** Days from one up to but not including another; null is open. */
export interface Span {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** That a contract covers a service at a contractor for a span, as another party told; what it left out covers nothing. */
export interface Coverage extends Span {
  readonly service: Service | null;
  readonly consortiumId: string | null;
  readonly contractId: string | null;
}

/** Whether a span holds on a day. */
export function holdsOn({ from, until }: Span, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

/** Names what one consortium offers of one service. */
function offerOf(consortium: string, service: Service): string {
  return `${consortium} ${service}`;
}

/**
 * Which offers are contracted for the services (none: any) on a day, each with its contract. Where several contracts
 * cover the same offer, that which began last counts, as the one that replaced the others.
 */
export function contractedOffers(coverage: readonly Coverage[], services: readonly Service[], on: Day): Map<string, string> {
  const chosen = new Map<string, { readonly contractId: string; readonly from: Day }>();
  for (const { service, consortiumId, contractId, from, until } of coverage) {
    if (service === null || consortiumId === null || contractId === null) continue;
    if ((services.length > 0 && !services.includes(service)) || !holdsOn({ from, until }, on)) continue;
    const offer = offerOf(consortiumId, service);
    const before = chosen.get(offer);
    const began = from ?? '';
    if (!before || began > before.from || (began === before.from && contractId < before.contractId)) chosen.set(offer, { contractId, from: began });
  }
  return new Map([...chosen].map(([offer, { contractId }]) => [offer, contractId]));
}
