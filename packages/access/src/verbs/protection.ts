import type { Act } from '../act';

const RECORDING = ['CASE_DIRECTOR', 'ACCESS_DESK'] as const;

/**
 * What a court or the law decided about who is responsible for a youth (bescherming). Who gains by it does not record it: an institution
 * ends its own measure, and does not give itself one.
 */
export const PROTECTION_VERBS = {
  recordMeasure: {
    party: 'local-teams',
    dataClass: 'MEASURE',
    action: 'C',
    does: 'records a measure the court imposed (maatregel vastleggen)',
    by: { INVOLVED: RECORDING },
  },
  endMeasure: {
    party: 'local-teams',
    dataClass: 'MEASURE',
    action: 'U',
    does: 'ends a measure before its time; an institution its own (maatregel beëindigen)',
    by: { INVOLVED: [...RECORDING, 'CERTIFIED_INSTITUTION_WORKER'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
