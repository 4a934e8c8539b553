import type { Day } from '@ketengraaf/core';

/** What a deployment is for. */
export type BrigadeGoal = 'PREVENT_SECURE_CARE' | 'KEEP_THE_PLACE' | 'RETURN_HOME';
/** Why a request was declined. */
export type DeclineReason = 'NO_EXPERT' | 'NOT_FITTING' | 'WITHDRAWN';
/** What was found. */
export type Finding = 'YES' | 'NO' | 'UNKNOWN';
/** How a deployment stands. */
export type BrigadeState = 'REQUESTED' | 'DECLINED' | 'PLANNED' | 'AT_WORK' | 'ENDED';

/** After how many months from the start one looks whether secure care was averted. */
export const OUTCOME_MONTHS = [3, 6, 12] as const;
/** One of those. */
export type OutcomeMonth = (typeof OUTCOME_MONTHS)[number];

/** The days of a deployment. */
export interface BrigadeDays {
  readonly declinedOn: Day | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** How a deployment stands on a day. */
export function brigadeStateOf({ declinedOn, from, until }: BrigadeDays, today: Day): BrigadeState {
  if (declinedOn !== null) return 'DECLINED';
  if (from === null) return 'REQUESTED';
  if (today < from) return 'PLANNED';
  return until !== null && today >= until ? 'ENDED' : 'AT_WORK';
}

/** The day so many months after another; the last of a shorter month where that day does not exist. */
export function monthsAfter(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const pad = (part: number, length = 2): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month)}-${pad(Math.min(Number(day.slice(8)), last))}`;
}

/** The first outcome that is due and was not recorded, if any. */
export function outcomeDue(from: Day | null, recorded: readonly number[], today: Day): OutcomeMonth | null {
  if (from === null) return null;
  return OUTCOME_MONTHS.find((months) => !recorded.includes(months) && monthsAfter(from, months) <= today) ?? null;
}
