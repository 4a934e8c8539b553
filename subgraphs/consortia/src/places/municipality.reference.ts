import type { Service } from '@ketengraaf/core';
import type { ContractCoverage, Municipality } from './municipality.type';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const degrees = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function coverageAsTold(told: unknown): ContractCoverage {
  const { service, consortiumId, consortiumName, contractId, from, until } = (told ?? {}) as Readonly<Record<string, unknown>>;
  return {
    service: text(service) as Service | null,
    consortiumId: text(consortiumId),
    consortiumName: text(consortiumName),
    contractId: text(contractId),
    from: text(from),
    until: text(until),
  };
}

/** A municipality with what the gateway brought of it from elsewhere: somebody's word, good enough to filter public places by, and for nothing else. */
export function municipalityAsTold({ code, latitude, longitude, contractCoverage }: Readonly<Record<string, unknown>>): Municipality | null {
  if (typeof code !== 'string' || !/^GM\d{4}$/.test(code)) return null;
  return {
    code,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    contractCoverage: Array.isArray(contractCoverage) ? contractCoverage.map(coverageAsTold) : null,
  };
}
