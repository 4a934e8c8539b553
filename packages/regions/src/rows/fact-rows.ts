import type { Party } from '@ketengraaf/core';
import { involvementsOf } from '../family/involvement';
import type { FamilyRecord, YouthRecord } from '../family/record';
import { mornings } from '../period';
import type { Collector } from './batch';

/** The access facts about one youth, for the parties that know the youth; schools and referrers are told of no measure. */
export function factRows(family: FamilyRecord, youth: YouthRecord, audience: readonly Party[], into: Collector): void {
  into.add('local-teams', 'facts.person', { id: youth.id, birth_date: youth.birthDate, audience });
  for (const { member, kind, disputed, from, to } of youth.authorities) {
    into.add('local-teams', 'facts.authority', {
      id: family.newId(),
      holder: member.id,
      youth_id: youth.id,
      kind,
      disputed,
      during: mornings(from, to),
      audience,
    });
  }
  for (const { party, organisation, person, role, from, to } of involvementsOf(family, youth)) {
    into.add('local-teams', 'facts.involvement', {
      id: family.newId(),
      youth_id: youth.id,
      family_id: family.id,
      party,
      organisation,
      person,
      role,
      during: mornings(from, to),
      audience,
    });
  }
  for (const { organisation, dataClass, givenBy, manner, from, to } of youth.consents) {
    into.add('local-teams', 'facts.consent', {
      id: family.newId(),
      youth_id: youth.id,
      organisation,
      data_class: dataClass,
      given_by: givenBy,
      manner,
      during: mornings(from, to),
      audience,
    });
  }
  for (const member of family.members.filter(({ secretAddress }) => secretAddress)) {
    const since = mornings(family.registeredOn, null);
    into.add('local-teams', 'facts.secret_address', { id: family.newId(), youth_id: youth.id, person: member.id, during: since, audience });
  }
  for (const { kind, institution, from, to } of youth.measures) {
    into.add('local-teams', 'facts.measure', {
      id: family.newId(),
      youth_id: youth.id,
      kind,
      institution: institution.id,
      during: mornings(from, to),
      audience: audience.filter((party) => party !== 'schools' && party !== 'referrers'),
    });
  }
}
