import type { Day } from '@ketengraaf/core';
import { type NameGiver, phoneNumber } from '../names';
import { shifted } from '../period';
import type { Random } from '../random';
import type { MemberRecord, YouthRecord } from './record';
import type { Story } from './story';

/** The grown-ups of a family, and who of them has authority. */
export interface Household {
  readonly members: readonly MemberRecord[];
  /** Authority over a youth, until adulthood. */
  authoritiesOf(birthDate: Day): YouthRecord['authorities'];
  /** Who speaks for the youths. */
  readonly speaker: MemberRecord;
}

const RELATIONS = { custodial: '112', nonCustodial: '113', guardian: '191', fosterParent: '211', stepParent: '212', grandparent: '125' } as const;

/** Makes the households of a family: one, or two after a divorce, sometimes with a secret address. */
export function householdOf(story: Story, names: NameGiver, familyName: string, eldest: Day, inFosterCare: boolean, random: Random): Household {
  const chosen = story.parents ?? random.pick(['TOGETHER', 'TOGETHER', 'TOGETHER', 'SINGLE', 'DIVORCED'] as const);
  const mother = (relation: string, household = 1, secret = false): MemberRecord =>
    member(names.givenName('FEMALE'), familyName, relation, random.between(20, 38), household, secret);
  const father = (relation: string, household: number): MemberRecord =>
    member(names.givenName('MALE'), chosen === 'TOGETHER' ? familyName : names.familyName(), relation, random.between(21, 42), household, false);
  const member = (given: string, family: string, relation: string, ageAtBirth: number, household: number, secretAddress: boolean): MemberRecord => ({
    id: random.uuid(),
    name: `${given} ${family}`,
    relation,
    birthDate: shifted(eldest, -ageAtBirth, -random.below(12)),
    phone: secretAddress || random.chance(0.1) ? null : phoneNumber(random),
    household,
    secretAddress,
  });
  const members: MemberRecord[] = [];
  if (chosen === 'TOGETHER') members.push(mother(RELATIONS.custodial), father(RELATIONS.custodial, 1));
  else if (chosen === 'SINGLE') members.push(mother(RELATIONS.custodial));
  else if (chosen === 'NON_CUSTODIAL') members.push(mother(RELATIONS.custodial), father(RELATIONS.nonCustodial, 2));
  else if (chosen === 'GUARDIAN')
    members.push(member(names.givenName('FEMALE'), familyName, RELATIONS.guardian, random.between(45, 58), 1, false), mother(RELATIONS.nonCustodial, 2));
  else {
    members.push(mother(RELATIONS.custodial, 1, story.secretAddress ?? random.chance(0.05)), father(RELATIONS.custodial, 2));
    if (random.chance(0.35)) members.push(father(RELATIONS.stepParent, 1));
  }
  if (inFosterCare) members.push(member(names.givenName('FEMALE'), names.familyName(), RELATIONS.fosterParent, random.between(30, 45), 3, false));
  if (random.chance(0.15)) members.push(member(names.givenName('FEMALE'), familyName, RELATIONS.grandparent, random.between(46, 66), 1, false));
  const holders = members.filter(({ relation }) => relation === RELATIONS.custodial || relation === RELATIONS.guardian);
  return {
    members,
    speaker: holders[0] as MemberRecord,
    authoritiesOf: (birthDate) =>
      holders.map((holder) => ({
        member: holder,
        kind: holder.relation === RELATIONS.guardian ? 'GUARDIANSHIP' : 'CUSTODY',
        disputed: chosen === 'DISPUTED' && holder.household === 2,
        from: birthDate,
        to: shifted(birthDate, 18),
      })),
  };
}
