import type { Day, Service } from '@ketengraaf/core';
import { addMonths } from '../contract/contract.rules';
import { holdsOn, type Span } from '../holds-on';

/** How near the end of a contract is. */
export type Nearness = 'ENDED' | 'WITHIN_3_MONTHS' | 'WITHIN_6_MONTHS' | 'WITHIN_12_MONTHS' | 'LATER';

/** How near a last day is, seen from a day. */
export function nearnessOf(endsOn: Day, today: Day): Nearness {
  if (endsOn < today) return 'ENDED';
  if (endsOn <= addMonths(today, 3)) return 'WITHIN_3_MONTHS';
  if (endsOn <= addMonths(today, 6)) return 'WITHIN_6_MONTHS';
  return endsOn <= addMonths(today, 12) ? 'WITHIN_12_MONTHS' : 'LATER';
}

/** An option to extend, as far as it matters what can still be decided. */
export interface Option {
  readonly decideBy: Day;
  readonly exercisedOn: Day | null;
}

/** The first option that is neither exercised nor too late. */
export function openOption<O extends Option>(options: readonly O[], today: Day): O | undefined {
  return options.find(({ exercisedOn, decideBy }) => exercisedOn === null && decideBy >= today);
}

/** That some contract covers a service for a municipality. */
export interface Line extends Span {
  readonly municipality: string;
  readonly service: Service;
  readonly contractId: string;
}

/** The services, each with its municipalities, that a contract covers up to a day and that nothing covers from that day on. */
export function leftUncovered(
  contractId: string,
  until: Day,
  lines: readonly Line[],
): { readonly service: Service; readonly municipalities: readonly string[] }[] {
  const ending = lines.filter((line) => line.contractId === contractId && line.until === until);
  const bare = ending.filter(
    ({ municipality, service }) => !lines.some((other) => other.municipality === municipality && other.service === service && holdsOn(other, until)),
  );
  const services = [...new Set(bare.map(({ service }) => service))];
  return services.map((service) => ({
    service,
    municipalities: [...new Set(bare.filter((line) => line.service === service).map(({ municipality }) => municipality))],
  }));
}
