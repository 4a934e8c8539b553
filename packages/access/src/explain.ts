import { birthday, type Caller, type DataClass, type Day, dayOf, type Purpose, type Reason } from '@ketengraaf/core';
import { type Decision, decide, refuse } from './decide';
import type { Fields } from './fields';
import type { Ground } from './grounds';
import { type Asker, contextAt, type Picture } from './picture';
import { PURPOSES_OF_CLASS, purposesOf } from './purposes';

/** What somebody would see of one class of data of one youth at an instant, and why. */
export interface Explanation {
  readonly dataClass: DataClass;
  /** Of what any organisation keeps. */
  readonly shows: Fields;
  /** Of what the asker's own organisation keeps; the same as of others where it keeps nothing here. */
  readonly showsOfOwn: Fields;
  /** On what ground the most that is shown is shown. */
  readonly ground: Ground;
  /** Why nothing is shown of what others keep, where nothing is. */
  readonly reason: Reason | undefined;
  /** The instant at which the answer changes by what is known now; undefined where nothing known changes it. */
  readonly until: Date | undefined;
}

/** What is to be explained: who asks what for (any purpose that fits if left out), and whether the asker's organisation keeps rows here. */
export interface Wondering {
  readonly asker: Asker;
  readonly purpose?: Purpose | undefined;
  readonly isKeeper: boolean;
  readonly areFactsFresh: boolean;
  /** The classes of which the reduced form shows nothing here. */
  readonly withoutReducedForm?: readonly DataClass[];
}

/** Explains a class at an instant by the very rules that decide, and says when the answer will change. */
export function explain(picture: Picture, wondering: Wondering, dataClass: DataClass, instant: Date): Explanation {
  const now = judge(picture, wondering, dataClass, instant);
  const until = turningPoints(picture)
    .filter((point) => point > instant)
    .find((point) => isOther(now, judge(picture, wondering, dataClass, point)));
  return { ...now, until };
}

/** The first instant of a day in the Netherlands. */
export function startOf(day: Day): Date {
  const inSummer = new Date(`${day}T00:00:00+02:00`);
  return dayOf(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`);
}

type Judged = Omit<Explanation, 'until'>;

const isOther = (one: Judged, other: Judged): boolean => one.shows !== other.shows || one.showsOfOwn !== other.showsOfOwn || one.reason !== other.reason;

function judge(picture: Picture, { asker, purpose, isKeeper, areFactsFresh, withoutReducedForm = [] }: Wondering, dataClass: DataClass, instant: Date): Judged {
  const employer = isKeeper ? asker.organisation : undefined;
  const context = contextAt(picture, asker, instant, { employer, areFactsFresh });
  const subject: Caller = { ...asker, person: asker.person ?? '', purpose: purpose ?? fitting(asker.role, dataClass) };
  const of = (organisation: string | undefined): Decision => {
    const decision = decide({ subject, action: 'read', resource: { dataClass, subjectKind: 'YOUTH', organisation }, context });
    return decision.fields === 'REDUCED' && withoutReducedForm.includes(dataClass) ? refuse('CLASS_NOT_FOR_ROLE', true) : decision;
  };
  const others = of(undefined);
  const own = employer === undefined ? others : of(employer);
  return {
    dataClass,
    shows: others.fields,
    showsOfOwn: own.fields,
    ground: others.permit ? others.ground : own.ground,
    reason: others.permit ? undefined : (others.reasons[0] ?? 'NOT_INVOLVED'),
  };
}

/** A purpose for which a role uses a class, or else one it has: then the answer is that no purpose fits. */
function fitting(role: Asker['role'], dataClass: DataClass): Purpose {
  const purposes = purposesOf(role);
  return purposes.find((purpose) => PURPOSES_OF_CLASS[dataClass].includes(purpose)) ?? (purposes[0] as Purpose);
}

/** The instants at which anything known of a youth begins, ends or comes of age, in their order. */
function turningPoints({ birthDate, involvements, authorities, consents, measures, restrictions, doors }: Picture): Date[] {
  const spells = [...involvements, ...authorities, ...consents, ...measures, ...restrictions, ...doors].flatMap(({ from, until }) => [from, until]);
  const birthdays = birthDate === null ? [] : [12, 16, 18].map((age) => startOf(birthday(birthDate, age)));
  const points = [...spells.flatMap((text) => (text === null ? [] : [Date.parse(text)])), ...birthdays.map((day) => day.getTime())];
  return [...new Set(points)].sort((one, other) => one - other).map((point) => new Date(point));
}
