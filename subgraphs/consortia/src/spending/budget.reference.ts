import { isUuid } from '@ketengraaf/core';
import type { AnnualBudget } from './spending.type';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** A budget with what the gateway brought of it from elsewhere: somebody's word, good enough to set reports of the asker beside, and for nothing else. */
export function budgetAsTold({ id, year, amountCents, contractId, municipalityCode }: Readonly<Record<string, unknown>>): AnnualBudget | null {
  if (!isUuid(id)) return null;
  return {
    id: id.toLowerCase(),
    year: number(year),
    amountCents: number(amountCents),
    contractId: isUuid(contractId) ? contractId.toLowerCase() : null,
    municipalityCode: text(municipalityCode),
  };
}
