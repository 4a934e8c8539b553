import { addDays, type Day, type Service } from '@ketengraaf/core';
import type { Contract } from '../scene/contracts';
import type { AllocationRecord } from './care-record';

// product codes of code list JZ21 (output-based, effort-based); where there is none the allocation is by category alone (aspecifiek)
const PRODUCTS: Readonly<
  Record<Service, { readonly category: string; readonly output: string | null; readonly effort: string | null; readonly unit: string; readonly volume: number }>
> = {
  AMBULATORY: { category: '45', output: null, effort: null, unit: '04', volume: 4 },
  DAY_CARE: { category: '41', output: '41A02', effort: '41A04', unit: '16', volume: 6 },
  HOME_NETWORK: { category: '45', output: null, effort: null, unit: '04', volume: 8 },
  FOSTER_CARE: { category: '43', output: '43A03', effort: '43A09', unit: '14', volume: 7 },
  FAMILY_HOME: { category: '43', output: '43A04', effort: '43A10', unit: '14', volume: 7 },
  GROUP_RESIDENCE: { category: '43', output: '43A01', effort: '43A07', unit: '14', volume: 7 },
  CRISIS_SHELTER: { category: '46', output: null, effort: null, unit: '14', volume: 7 },
  SECURE_RESIDENCE: { category: '43', output: '43A06', effort: '43A12', unit: '14', volume: 7 },
  RESPITE: { category: '43', output: '43A05', effort: '43A11', unit: '14', volume: 2 },
};

/**
 * The allocation (toewijzing) of a trajectory by the responsible municipality, or null under a task-based contract, which
 * knows none. Output is counted in pieces for the whole period, effort in hours, parts of a day or days a week (WJ756).
 */
export function allocate(id: string, contract: Contract, service: Service, municipality: string, startedOn: Day, endedOn: Day | null): AllocationRecord | null {
  const { financing } = contract.plan;
  if (financing === 'TASK_BASED') return null;
  const product = PRODUCTS[service];
  const byOutput = financing === 'OUTPUT_BASED';
  return {
    id,
    municipality,
    category: product.category,
    code: byOutput ? product.output : product.effort,
    volume: byOutput ? 1 : product.volume,
    unit: byOutput ? '82' : product.unit,
    decidedOn: addDays(startedOn, -7),
    from: startedOn,
    to: endedOn,
  };
}
