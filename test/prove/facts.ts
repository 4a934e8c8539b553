import type { Caller, DataClass } from '@ketengraaf/core';
import type { ConsentSeen, Probe } from './oracle';
import type { PartyAtHand } from './parties';

interface Involvement {
  readonly youth: string;
  readonly family: string | null;
  readonly organisation: string;
  readonly person: string | null;
  readonly role: string;
  readonly now: boolean;
}
interface Authority {
  readonly youth: string;
  readonly holder: string;
  readonly disputed: boolean;
}
interface Consent {
  readonly youth: string;
  readonly organisation: string;
  readonly class: string;
  readonly giver: string;
}
interface OpenDoor {
  readonly youth: string;
  readonly family: string | null;
  readonly organisation: string;
  readonly person: string;
  readonly role: string;
}
interface Secret {
  readonly youth: string;
  readonly person: string;
}
interface Restriction {
  readonly youth: string;
  readonly organisation: string | null;
  readonly class: string | null;
}
interface Departure {
  readonly party: string;
  readonly organisation: string;
  readonly role: string;
  readonly person: string;
}
interface Measure {
  readonly youth: string;
  readonly institution: string;
}

type Standing = Omit<ReturnType<Facts['standing']>, 'left'>;

/** The bare facts of a party at one instant, as its tables hold them, and what the oracle needs to know of them. */
export interface Facts {
  /** How a caller stands to a youth or a family, apart from the row asked about. */
  standing(
    caller: Caller,
    kind: Probe['kind'],
    subject: string | null,
    dataClass: DataClass,
  ): Pick<Probe, 'self' | 'authority' | 'roles' | 'emergency' | 'measure' | 'secret' | 'restricted' | 'left' | 'age' | 'consents'>;
}

/** Age in years on a day, both as `YYYY-MM-DD`; the birthday of 29 February is 1 March in other years. */
function years(birth: string, today: string): number {
  const [year = 0, month = 0, day = 0] = birth.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  return thisYear - year - (thisMonth > month || (thisMonth === month && thisDay >= day) ? 0 : 1);
}

function by<T>(list: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

const NOTHING = {
  self: false,
  authority: 'NONE',
  roles: [],
  emergency: false,
  measure: false,
  secret: false,
  restricted: false,
  age: -1,
  consents: [],
} as const;
const RANK = { HELD: 2, DISPUTED: 1, NONE: 0 } as const;

/** Reads a party's facts as they are now; shares nothing with the functions the walls read them by. */
export async function factsOf({ ask }: PartyAtHand): Promise<Facts> {
  const [people, involvements, authorities, consents, measures, restrictions, secrets, doors, departures, [clock]] = await Promise.all([
    ask<{ id: string; birth: string }>('select id, birth_date::text as birth from facts.person'),
    ask<Involvement>('select youth_id as youth, family_id as family, organisation, person, role, during @> now() as now from facts.involvement'),
    ask<Authority>('select youth_id as youth, holder, disputed from facts.authority where during @> now()'),
    ask<Consent>('select youth_id as youth, organisation, data_class as class, given_by as giver from facts.consent where during @> now()'),
    ask<Measure>(`select youth_id as youth, institution from facts.measure where during @> now() and kind in ('SUPERVISION_ORDER', 'GUARDIANSHIP')`),
    ask<Restriction>('select youth_id as youth, organisation, data_class as class from facts.restriction where during @> now()'),
    ask<Secret>('select youth_id as youth, person from facts.secret_address where during @> now()'),
    ask<OpenDoor>('select youth_id as youth, family_id as family, organisation, person, role from facts.emergency_grant where during @> now()'),
    ask<Departure>('select party, organisation, role, person from facts.departure where not worked @> app.today()'),
    ask<{ today: string }>(`select (now() at time zone 'Europe/Amsterdam')::date::text as today`),
  ]);
  const births = new Map(people.map(({ id, birth }) => [id, birth]));
  const [ofYouth, ofFamily] = [by(involvements, ({ youth }) => youth), by(involvements, ({ family }) => family)];
  const [authoritiesOf, consentsOf, measuresOf] = [
    by(authorities, ({ youth }) => youth),
    by(consents, ({ youth }) => youth),
    by(measures, ({ youth }) => youth),
  ];
  const ageOf = (youth: string): number => {
    const birth = births.get(youth);
    return birth === undefined ? -1 : years(birth, clock?.today ?? '');
  };
  const isMe = ({ person, organisation, now }: Involvement, caller: Caller): boolean =>
    now && (person === caller.person || (person === null && organisation === caller.organisation));
  const hasOpened = (caller: Caller, is: (door: OpenDoor) => boolean): boolean =>
    doors.some((door) => door.person === caller.person && door.organisation === caller.organisation && door.role === caller.role && is(door));
  const authorityOf = (youth: string, holder: string): Probe['authority'] => {
    const held = (authoritiesOf.get(youth) ?? []).filter((one) => one.holder === holder);
    return held.length === 0 ? 'NONE' : held.every(({ disputed }) => disputed) ? 'DISPUTED' : 'HELD';
  };
  const consentOf = (youth: string, { organisation }: Caller, dataClass: string): ConsentSeen[] => {
    const given = (consentsOf.get(youth) ?? []).filter((one) => one.organisation === organisation && one.class === dataClass);
    if (given.length === 0) return [];
    const givers = given.map(({ giver }) => giver);
    const disputing = (authoritiesOf.get(youth) ?? []).filter(({ holder }) => authorityOf(youth, holder) === 'DISPUTED');
    const byAuthority =
      givers.some((giver) => giver !== youth && authorityOf(youth, giver) === 'HELD') && disputing.every(({ holder }) => givers.includes(holder));
    return [{ age: ageOf(youth), byYouth: givers.includes(youth), byAuthority }];
  };
  const isRestricted = (youth: string, { organisation }: Caller, dataClass: string): boolean =>
    restrictions.some((one) => one.youth === youth && [organisation, null].includes(one.organisation) && [dataClass, null].includes(one.class));
  /** How the caller stands to one youth, if in any way. */
  const toYouth = (caller: Caller, youth: string, dataClass: DataClass) => {
    const isCitizen = caller.organisation === caller.person;
    const roles = (ofYouth.get(youth) ?? []).filter((one) => isMe(one, caller)).map(({ role }) => role);
    // whoever the token names is the youth, by whatever tie the party knows of both
    const self = isCitizen && youth === caller.person;
    const emergency = hasOpened(caller, (door) => door.youth === youth);
    const authority = isCitizen || roles.length > 0 || emergency ? authorityOf(youth, caller.person) : 'NONE';
    if (roles.length === 0 && !(self && births.has(youth)) && !emergency && authority === 'NONE') return undefined;
    const isMine = roles.length > 0 || (isCitizen && authority !== 'NONE') || (self && births.has(youth));
    const measure = (measuresOf.get(youth) ?? []).some(({ institution }) => institution === caller.organisation);
    const secret = secrets.some((one) => one.youth === youth && !(isCitizen && (one.person === caller.person || youth === caller.person)));
    return {
      self,
      authority,
      roles,
      emergency,
      measure,
      secret,
      restricted: isRestricted(youth, caller, dataClass),
      age: ageOf(youth),
      consents: consentOf(youth, caller, dataClass),
      isMine,
      birth: births.get(youth) ?? '9999',
    };
  };
  const left = new Set(departures.map(({ party, organisation, role, person }) => [party, organisation, role, person].join()));
  const hasLeft = ({ party, organisation, role, person }: Caller): boolean => left.has([party, organisation, role, person].join());
  const standing = (caller: Caller, kind: Probe['kind'], subject: string | null, dataClass: DataClass): Standing => {
    if (subject === null || kind === 'NONE') return NOTHING;
    if (kind === 'YOUTH') {
      const one = toYouth(caller, subject, dataClass);
      // consents are told of whoever is asked about; they open nothing without a tie
      return one ? pick(one) : { ...NOTHING, age: ageOf(subject), consents: consentOf(subject, caller, dataClass) };
    }
    const rows = ofFamily.get(subject) ?? [];
    const children = [...new Set(rows.map(({ youth }) => youth))].flatMap((youth) => toYouth(caller, youth, dataClass) ?? []);
    const [nearest] = [...children].sort(
      (a, b) => Number(b.self) - Number(a.self) || Number(b.authority === 'HELD') - Number(a.authority === 'HELD') || (a.birth < b.birth ? 1 : -1),
    );
    if (!nearest) return NOTHING;
    return {
      self: children.some(({ self }) => self),
      authority: children.map(({ authority }) => authority).sort((a, b) => RANK[b] - RANK[a])[0] ?? 'NONE',
      roles: rows.filter((one) => isMe(one, caller)).map(({ role }) => role),
      emergency: hasOpened(caller, (door) => door.family === subject),
      measure: children.some(({ measure }) => measure),
      secret: children.some(({ secret }) => secret),
      // also that of a child the caller knows nothing of
      restricted: rows.some(({ youth }) => isRestricted(youth, caller, dataClass)),
      age: nearest.age,
      // a door opens by itself or not at all: what was consented to of one sibling opens nothing to who knows that one by a door alone
      consents: children.filter(({ isMine }) => isMine).flatMap(({ consents }) => consents),
    };
  };
  return { standing: (caller, ...about) => ({ ...standing(caller, ...about), left: hasLeft(caller) }) };
}

function pick({ self, authority, roles, emergency, measure, secret, restricted, age, consents }: Standing) {
  return { self, authority, roles, emergency, measure, secret, restricted, age, consents };
}
