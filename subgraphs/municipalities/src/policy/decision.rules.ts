import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** What is said of a decision. */
interface Decision {
  readonly decidedOn: Day;
  readonly outcome: 'ADOPTED' | 'REJECTED';
  readonly support: 'UNANIMOUS' | 'AMPLE_MAJORITY' | 'MAJORITY' | 'MINORITY';
  readonly dissent: string | null;
}

/** Whether a decision agrees with itself: what all were for has no dissent, and only what few were for is rejected. */
export function agreesWithItself({ decidedOn, outcome, support, dissent }: Decision, today: Day): Violation | undefined {
  if (decidedOn > today) return { rule: 'decided_by_today', message: 'De besluitdatum ligt in de toekomst.', wouldSatisfy: `Kies ${today} of eerder.` };
  if (support === 'UNANIMOUS' && dissent)
    return { rule: 'unanimous_without_dissent', message: 'Bij een unaniem besluit was niemand tegen.', wouldSatisfy: 'Laat het minderheidsstandpunt weg.' };
  if ((outcome === 'REJECTED') !== (support === 'MINORITY'))
    return {
      rule: 'minority_rejects',
      message: 'Wat een minderheid wil, is verworpen; wat een meerderheid wil, is vastgesteld.',
      wouldSatisfy: 'Laat uitkomst en draagvlak overeenstemmen.',
    };
  return undefined;
}
