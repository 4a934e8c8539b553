import { type Asker, explain, holds, isOpenedBy, type Picture, startOf } from '@ketengraaf/access';
import { type DataClass, isDay, isUuid, PARTIES, type Party, PURPOSES, type Purpose, ROLES, type Role } from '@ketengraaf/core';
import { badUserInput } from '../errors';
import { changesOn, explanationSentence } from './explanation.rules';
import type { ClassExplanation } from './explanation.type';
import type { StandingDoor } from './standing-door.type';

const ORGANISATION = /^(GM\d{4}|\d{2}[A-Z]{2})$/;
const NOON_MILLISECONDS = 12 * 3_600_000;

/** What is wondered: what a role of an organisation would see of a youth, what for and on which day (today if left out). */
export interface Wonder {
  readonly youthId: string;
  readonly party: Party;
  readonly organisation: string;
  readonly role: Role;
  readonly purpose: Purpose | undefined;
  readonly on: string | undefined;
}

const isOneOf = <T extends string>(list: readonly T[], text: string): text is T => (list as readonly string[]).includes(text);

/** Checks what is wondered; says which argument cannot be used otherwise. */
export function checkWonder(asked: { readonly [K in keyof Wonder]: string | undefined }): Wonder {
  const { youthId = '', party = '', organisation = '', role = '', purpose, on } = asked;
  if (!isUuid(organisation) && !ORGANISATION.test(organisation)) throw badUserInput('organisation must be a GM code, a BRIN or a UUID.');
  if (!isOneOf(ROLES, role)) throw badUserInput('role must be one of the roles a token can have, such as SCHOOL_COORDINATOR.');
  if (purpose !== undefined && !isOneOf(PURPOSES, purpose)) throw badUserInput('purpose must be one of the purposes a token can have, such as EDUCATION.');
  if (on !== undefined && !isDay(on)) throw badUserInput('on must be a day that exists, as YYYY-MM-DD.');
  if (!isOneOf(PARTIES, party) || !isUuid(youthId)) throw badUserInput('That is no youth and party to explain.');
  return { youthId: youthId.toLowerCase(), party, organisation: isUuid(organisation) ? organisation.toLowerCase() : organisation, role, purpose, on };
}

/** Writes what is wondered as the one key that goes to every party. */
export function wonderId({ youthId, party, organisation, role, purpose, on }: Wonder): string {
  return [youthId, party, organisation, role, purpose ?? '', on ?? ''].join(' ');
}

/** Reads that key, or nothing where it is none. */
export function readWonder(id: unknown): Wonder | undefined {
  if (typeof id !== 'string') return undefined;
  const [youthId, party, organisation, role, purpose, on] = id.split(' ').map((part) => part || undefined);
  try {
    return checkWonder({ youthId, party, organisation, role, purpose, on });
  } catch {
    return undefined;
  }
}

/** Explains some classes as they stand at noon of the day asked for, or now; rows are kept here by organisations of this party. */
export function explainClasses(
  here: { readonly party: Party; readonly now: Date; readonly areFactsFresh: boolean; readonly withoutReducedForm: readonly DataClass[] },
  picture: Picture,
  { party, organisation, role, purpose, on }: Wonder,
  classes: readonly DataClass[],
): ClassExplanation[] {
  const asker: Asker = { party, organisation, role };
  const instant = instantOf(on, here.now);
  const wondering = { ...here, asker, purpose, isKeeper: party === here.party };
  return classes.map((dataClass) => told(asker, explain(picture, wondering, dataClass, instant)));
}

/** The emergency doors that stand open, at noon of the day asked for or now, to anybody of the organisation in the role that is asked about. */
export function standingDoors({ doors }: Picture, { party, organisation, role, on }: Wonder, now: Date): StandingDoor[] {
  const instant = instantOf(on, now);
  return doors
    .filter((door) => holds(door, instant) && isOpenedBy(door, { party, organisation, role }))
    .map(({ person, from, until, reviewed }) => ({ person, openedAt: dateOf(from), closesAt: dateOf(until), isReviewed: reviewed }));
}

const instantOf = (on: string | undefined, now: Date): Date => (on === undefined ? now : new Date(startOf(on).getTime() + NOON_MILLISECONDS));
const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** An explanation as it is shown. */
export function told(asker: Asker, explanation: ReturnType<typeof explain>): ClassExplanation {
  const { dataClass, shows, showsOfOwn, ground, reason = null } = explanation;
  return {
    dataClass,
    shows,
    showsOfOwn,
    ground: ground === 'NONE' ? null : ground,
    reason,
    changesOn: changesOn(explanation),
    sentence: explanationSentence(asker, explanation),
  };
}
