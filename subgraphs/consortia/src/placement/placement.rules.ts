import { addDays, type Day, daysBetween, RESIDENCE_TYPES, type ResidenceType } from '@ketengraaf/core';

/** How homelike a way of living is (huiselijkheid), from 1 for one's own home to 7 for secure care. */
export function homelikeness(residenceType: ResidenceType): number {
  return RESIDENCE_TYPES.indexOf(residenceType) + 1;
}

/** A stay at one place; `until` is the first day no longer there. */
export interface Stay {
  readonly residenceType: ResidenceType;
  readonly crisis: boolean;
  readonly from: Day;
  readonly until: Day | null;
}

/** From so many moves within a year on somebody must look at them. */
const MOVES_TO_ALERT = 2;

/** How often a youth moved from one place of care to another, and which way its living went. */
export interface Moves {
  readonly inTwelveMonths: number;
  readonly inAll: number;
  readonly isAlert: boolean;
  /** Null until there was a move. */
  readonly direction: 'MORE_HOMELIKE' | 'AS_HOMELIKE' | 'LESS_HOMELIKE' | null;
}

/** A move is a stay that began within a month after another ended: who went home for longer and came back was not passed on. */
const DAYS_BETWEEN_STAYS = 30;

/** Counts the moves among stays, of which those that are to begin later are plans and no moves. */
export function movesOf(stays: readonly Stay[], today: Day): Moves {
  const begun = stays.filter(({ from }) => from <= today).sort((one, other) => (one.from < other.from ? -1 : 1));
  const moves = begun.flatMap((stay, index) => {
    const before = begun[index - 1];
    return before && before.until !== null && daysBetween(before.until, stay.from) <= DAYS_BETWEEN_STAYS ? [{ before, stay }] : [];
  });
  const yearAgo = addYears(today, -1);
  const inTwelveMonths = moves.filter(({ stay }) => stay.from > yearAgo).length;
  const last = moves.at(-1);
  return { inTwelveMonths, inAll: moves.length, isAlert: inTwelveMonths >= MOVES_TO_ALERT, direction: last ? directionOf(last.before, last.stay) : null };
}

function directionOf(before: Stay, after: Stay): NonNullable<Moves['direction']> {
  const change = homelikeness(after.residenceType) - homelikeness(before.residenceType);
  return change < 0 ? 'MORE_HOMELIKE' : change > 0 ? 'LESS_HOMELIKE' : 'AS_HOMELIKE';
}

/** The same day in another year; 29 February becomes 1 March. */
function addYears(day: Day, years: number): Day {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return day.endsWith('-02-29') ? addDays(`${moved.slice(0, 4)}-02-28`, 1) : moved;
}

/**
 * After how many days a stay is long, by way of living (our proposal: no norm exists): a group is a means and not a home, a
 * family is meant to last. Null where a long stay is no reason to look.
 */
const LONG_AFTER_DAYS: Readonly<Record<ResidenceType, number | null>> = {
  OWN_HOME: null,
  NETWORK: null,
  FOSTER_FAMILY: null,
  FAMILY_HOME: null,
  SMALL_GROUP: 365,
  GROUP: 183,
  SECURE: 183,
};

/** A stay that began in a crisis is to end within four weeks, wherever it is. */
const CRISIS_LONG_AFTER_DAYS = 28;

/** How long a stay lasts, or lasted, and from when on that is long. */
export interface StayLength {
  readonly days: number;
  readonly longAfterDays: number | null;
  readonly isLong: boolean;
}

/** Counts the days of a stay up to today, or to its end if that has come. */
export function lengthOf({ residenceType, crisis, from, until }: Stay, today: Day): StayLength {
  const days = Math.max(0, daysBetween(from, until !== null && until < today ? until : today));
  const longAfterDays = crisis ? CRISIS_LONG_AFTER_DAYS : LONG_AFTER_DAYS[residenceType];
  return { days, longAfterDays, isLong: longAfterDays !== null && days > longAfterDays };
}
