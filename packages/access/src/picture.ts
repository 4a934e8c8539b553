import { type Caller, type DataClass, type Day, dayOf, type Party } from '@ketengraaf/core';
import type { Consent, Giver } from './consent';
import type { Context } from './decide';
import { EMERGENCY } from './emergency';
import { RESTRICTABLE } from './restriction';
import type { Authority, Measure } from './row-for';

/** When a fact holds: from and up to but not including, as ISO 8601; null is open. */
export interface Spell {
  readonly from: string | null;
  readonly until: string | null;
}

/** All that the access facts say of one youth, past, present and to come. */
export interface Picture {
  readonly youth: string;
  readonly birthDate: Day | null;
  readonly involvements: readonly (Spell & { readonly party: Party; readonly organisation: string; readonly person: string | null; readonly role: string })[];
  readonly authorities: readonly (Spell & { readonly holder: string; readonly disputed: boolean })[];
  readonly consents: readonly (Spell & { readonly organisation: string; readonly dataClass: string; readonly givenBy: string })[];
  readonly measures: readonly (Spell & { readonly institution: string; readonly kind: Measure })[];
  /** When sharing was objected to or restricted, with which organisation and of which class; null is every one. */
  readonly restrictions: readonly (Spell & { readonly organisation: string | null; readonly dataClass: DataClass | null })[];
  /** Emergency doors: by whom opened, in which role, and whether that was answered for, as far as this party knows. */
  readonly doors: readonly (Spell & {
    readonly party: Party;
    readonly organisation: string;
    readonly person: string;
    readonly role: string;
    readonly reviewed: boolean;
  })[];
}

/** Who might ask: somebody of an organisation; where no person is named, whoever of it is involved. A citizen is an organisation of one. */
export type Asker = Omit<Caller, 'person' | 'purpose'> & { readonly person?: string };

/** The facts about an asker and the youth of a picture as they stand at an instant: what a door would have read at that instant. */
export function contextAt(picture: Picture, asker: Asker, instant: Date, at: Pick<Context, 'employer' | 'areFactsFresh'>): Context {
  const now = <Fact extends Spell>(facts: readonly Fact[]): Fact[] => facts.filter((fact) => holds(fact, instant));
  const { organisation, person } = asker;
  return {
    ...at,
    today: dayOf(instant),
    birthDate: picture.birthDate ?? undefined,
    isSubject: organisation === picture.youth,
    authority: authorityOf(picture, organisation, instant) ?? 'NONE',
    measures: [...new Set(now(picture.measures).flatMap(({ institution, kind }) => (institution === organisation ? [kind] : [])))],
    roles: [
      ...now(picture.involvements)
        .filter((one) => (one.person !== null && one.person === (person ?? organisation)) || (one.organisation === organisation && (!person || !one.person)))
        .map(({ role }) => role),
      ...(now(picture.doors).some((one) => isOpenedBy(one, asker)) ? [EMERGENCY] : []),
    ],
    consents: consentsOf(picture, organisation, instant),
    restricted: restrictedAt(picture, organisation, instant),
  };
}

/** The classes of which sharing with an organisation is restricted at an instant. */
function restrictedAt({ restrictions }: Picture, organisation: string, instant: Date): DataClass[] {
  const inForce = restrictions.filter((one) => holds(one, instant) && (one.organisation === null || one.organisation === organisation));
  return RESTRICTABLE.filter((dataClass) => inForce.some((one) => one.dataClass === null || one.dataClass === dataClass));
}

/** Whether a door was opened by an asker, or by anybody of the asker's organisation where no person is named. */
export function isOpenedBy(door: Picture['doors'][number], { organisation, person, role }: Asker): boolean {
  return door.organisation === organisation && door.role === role && (person === undefined || door.person === person);
}

/** Whether a fact holds at an instant. */
export function holds({ from, until }: Spell, instant: Date): boolean {
  return (from === null || Date.parse(from) <= instant.getTime()) && (until === null || instant.getTime() < Date.parse(until));
}

function authorityOf({ authorities }: Picture, holder: string, instant: Date): Exclude<Authority, 'NONE'> | undefined {
  const held = authorities.filter((one) => one.holder === holder && holds(one, instant));
  if (held.length === 0) return undefined;
  return held.every(({ disputed }) => disputed) ? 'DISPUTED' : 'HELD';
}

const GIVERS: Readonly<Record<Exclude<Authority, 'NONE'>, Giver>> = { HELD: 'AUTHORITY', DISPUTED: 'DISPUTED_AUTHORITY' };

function consentsOf(picture: Picture, organisation: string, instant: Date): Consent[] {
  const given = picture.consents.filter((one) => one.organisation === organisation && holds(one, instant));
  const disputing = picture.authorities.map(({ holder }) => holder).filter((holder) => authorityOf(picture, holder, instant) === 'DISPUTED');
  const givers = new Map<string, Set<Giver>>();
  for (const { dataClass, givenBy } of given) {
    const authority = authorityOf(picture, givenBy, instant);
    const isSettled = disputing.every((holder) => given.some((one) => one.dataClass === dataClass && one.givenBy === holder));
    const giver: Giver = givenBy === picture.youth ? 'YOUTH' : authority ? GIVERS[isSettled ? authority : 'DISPUTED'] : 'OTHER';
    givers.set(dataClass, (givers.get(dataClass) ?? new Set()).add(giver));
  }
  return [...givers].map(([dataClass, givenBy]) => ({ dataClass, birthDate: picture.birthDate ?? undefined, givenBy: [...givenBy] }));
}
