import { PARTIES, type Party, type SealedBsn } from '@ketengraaf/core';
import type { FamilyRecord, YouthRecord } from '../family/record';
import { Period } from '../period';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { careRows } from './care-rows';
import { educationRows } from './education-rows';
import { factRows } from './fact-rows';
import { planRows } from './plan-rows';
import { referralRows } from './referral-rows';

/** Gives the next youth its number; null when the test numbers have run out. */
export type NextBsn = () => SealedBsn | null;

/** The rows of one family in all parties. */
export function familyRows(scene: Scene, family: FamilyRecord, nextBsn: NextBsn, into: Collector): void {
  const organisation = family.team.id;
  const own = { family_id: family.id, organisation };
  into.add('local-teams', 'local_teams.family', {
    id: family.id,
    number: family.number,
    name: family.name,
    organisation,
    municipality: family.team.municipality.code,
    registered_on: family.registeredOn,
  });
  for (const { id, name, relation, birthDate, phone, household, secretAddress } of family.members) {
    into.add('local-teams', 'local_teams.member', { ...own, id, name, relation, birth_date: birthDate, phone, household, secret_address: secretAddress });
  }
  for (const youth of family.youths) youthRows(scene, family, youth, nextBsn, into);
  for (const plan of family.plans) planRows(family, plan, into);
}

function youthRows(scene: Scene, family: FamilyRecord, youth: YouthRecord, nextBsn: NextBsn, into: Collector): void {
  const organisation = family.team.id;
  into.add('local-teams', 'local_teams.youth', {
    id: youth.id,
    family_id: family.id,
    organisation,
    given_name: youth.givenName,
    family_name: youth.familyName,
    birth_date: youth.birthDate,
    sex: youth.sex,
  });
  const bsn = youth.withoutBsn ? null : nextBsn();
  if (bsn)
    into.add('local-teams', 'local_teams.youth_bsn', { youth_id: youth.id, organisation, key_id: bsn.keyId, ciphertext: bsn.ciphertext, look_up: bsn.lookUp });
  for (const { member, kind, disputed, from, to } of youth.authorities) {
    into.add('local-teams', 'local_teams.authority', {
      id: family.newId(),
      family_id: family.id,
      organisation,
      member_id: member.id,
      youth_id: youth.id,
      kind,
      disputed,
      during: new Period(from, to),
    });
  }
  for (const { municipality, from, to } of youth.residences) {
    into.add('municipalities', 'municipalities.residence', {
      id: family.newId(),
      organisation: municipality,
      youth_id: youth.id,
      during: new Period(from, to),
    });
  }
  educationRows(family, youth, into);
  referralRows(family, youth, into);
  careRows(scene, family, youth, into);
  factRows(family, youth, audienceOf(youth), into);
}

/** The parties that know a youth, sorted: each receives the facts about the youth, no other does. */
function audienceOf(youth: YouthRecord): Party[] {
  const knows: Readonly<Record<Party, boolean>> = {
    municipalities: youth.residences.length > 0,
    consortia: youth.waiting.length > 0 || youth.trajectories.length > 0,
    'local-teams': true,
    schools: youth.enrolments.length > 0,
    referrers: youth.referrals.length > 0,
  };
  return PARTIES.filter((party) => knows[party]).sort();
}
