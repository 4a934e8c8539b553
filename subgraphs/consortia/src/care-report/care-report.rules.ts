import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** A report that another is to take the place of. */
export interface ToReplace {
  readonly trajectory: string;
  readonly careProvider: string;
  readonly isReplaced: boolean;
}

/** Whether a member can report on a day: not ahead, and on a day on which it contributes to the help. */
export function mayReportOn(on: Day, contributes: boolean, today: Day): Violation | undefined {
  if (on > today) return AHEAD;
  return contributes ? undefined : NO_CONTRIBUTION;
}

/** Whether a report can take the place of another: one of the same member about the same help, which nothing replaced before. */
export function mayReplace(report: ToReplace | undefined, trajectory: string, careProvider: string): Violation | undefined {
  if (!report || report.trajectory !== trajectory || report.careProvider !== careProvider) return OF_OTHER_HELP;
  return report.isReplaced ? REPLACED : undefined;
}

const AHEAD: Violation = { rule: 'not_ahead', message: 'Deze dag ligt in de toekomst.', wouldSatisfy: 'Kies vandaag of een eerdere dag.' };
const NO_CONTRIBUTION: Violation = {
  rule: 'reports_on_own_contribution',
  message: 'Deze aanbieder levert op die dag geen bijdrage aan dit traject.',
  wouldSatisfy: 'Noem een aanbieder die op die dag bijdraagt, of een dag waarop deze aanbieder bijdraagt.',
};
const OF_OTHER_HELP: Violation = {
  rule: 'replaces_of_the_same_help',
  message: 'Het verslag dat wordt vervangen is niet van deze aanbieder binnen dit traject.',
  wouldSatisfy: 'Noem een verslag van dezelfde aanbieder over hetzelfde traject.',
};
const REPLACED: Violation = {
  rule: 'report_is_replaced_once',
  message: 'Dit verslag is al door een nieuwer verslag vervangen.',
  wouldSatisfy: 'Vervang het nieuwste verslag.',
};

/** What the constraints of the table mean to who reports. */
export const REPORT_CONSTRAINTS: Readonly<Record<string, Violation>> = { report_is_replaced_once: REPLACED };
