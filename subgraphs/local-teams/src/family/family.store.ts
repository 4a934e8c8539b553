import { family, listing, type Reading, reading } from '@ketengraaf/door';
import { AuthorityRow, FamilyRow, MemberRow } from './family.row';
import type { Authority, Family, FamilyMember } from './family.type';

/** Reduced, identity is the name, and the municipality apart. */
const discloseFamily = ({ id, number, name, organisation, registeredOn }: FamilyRow, fields: 'ALL' | 'REDUCED'): Family => ({
  id,
  name,
  teamId: organisation,
  number: fields === 'ALL' ? number : null,
  registeredOn: fields === 'ALL' ? registeredOn : null,
});

/** A secret address is not given away by a telephone number or a household either. */
const discloseMember = ({ id, name, relation, birthDate, phone, household, secretAddress }: MemberRow, fields: 'ALL' | 'REDUCED'): FamilyMember => {
  const isOpen = fields === 'ALL' && !secretAddress;
  return {
    id,
    name,
    relation: fields === 'ALL' ? relation : null,
    birthDate: fields === 'ALL' ? birthDate : null,
    phone: isOpen ? phone : null,
    household: isOpen ? household : null,
  };
};

/** Families by their identifier. */
export const familiesById = reading<FamilyRow, Family>({
  name: 'families_by_id',
  row: FamilyRow,
  by: 'id',
  classes: ['IDENTITY'],
  subjectOf: (row) => family(row.id),
  disclose: discloseFamily,
});

/** In which municipality families live, in full and reduced. */
export const municipalitiesOfFamilies = reading<FamilyRow, { readonly municipality: string }>({
  name: 'municipalities_of_families',
  row: FamilyRow,
  by: 'id',
  classes: ['IDENTITY'],
  part: 'ADDRESS',
  subjectOf: (row) => family(row.id),
  disclose: ({ municipality }) => ({ municipality }),
});

/** Families of the asker's own team by number ($1), or by name ($2) and the birth date of one of its youths ($3). */
export const ownTeamFamilies = listing<FamilyRow, Family>({
  name: 'own_team_families',
  row: FamilyRow,
  rest: `where t.organisation = app.employer() and ($1::text is null or t.number = $1)
    and ($2::text is null or exists (
      select 1 from local_teams.youth y where y.family_id = t.id and y.birth_date = $3::date
        and (lower(y.family_name) = lower($2) or lower(t.name) = lower($2))))
    order by t.name, t.id limit 20`,
  subjectOf: (row) => family(row.id),
  disclose: discloseFamily,
});

/** Members of families. */
export const membersOfFamilies = reading<MemberRow, FamilyMember>({
  name: 'members_of_families',
  row: MemberRow,
  by: 'familyId',
  classes: ['IDENTITY'],
  // A secret household is not given away by the order either.
  order: 'case when t.secret_address then null else t.household end, t.birth_date, t.id',
  subjectOf: (row) => family(row.familyId),
  disclose: discloseMember,
});

/** Members by their identifier. */
export const membersById = reading<MemberRow, FamilyMember>({
  name: 'members_by_id',
  row: MemberRow,
  by: 'id',
  classes: ['IDENTITY'],
  subjectOf: (row) => family(row.familyId),
  disclose: discloseMember,
});

const authorities = (name: string, by: 'id' | 'youthId', where?: string): Reading<AuthorityRow, Authority> =>
  reading<AuthorityRow, Authority>({
    name,
    row: AuthorityRow,
    by,
    classes: ['IDENTITY'],
    ...(where ? { where } : {}),
    order: 'lower(t.during), t.id',
    hasReducedForm: false,
    subjectOf: (row) => family(row.familyId),
    disclose: ({ id, kind, disputed, during, ground, courtOrder, memberId, familyId }) => ({
      id,
      kind,
      isDisputed: disputed,
      from: during.from ?? null,
      until: during.until ?? null,
      ground,
      courtOrder,
      memberId,
      familyId,
    }),
  });

/** Who has authority over youths today: about the family, because it is about its parents; reduced, identity shows nothing of it. */
export const authoritiesOverYouths = authorities('authorities_over_youths', 'youthId', 't.during @> app.today()');

/** Authority by its identifier. */
export const authoritiesById = authorities('authorities_by_id', 'id');
