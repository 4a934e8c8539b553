import { catalogue } from '@ketengraaf/door';
import { ConsortiumRow, MembershipRow } from './consortium.row';
import type { Consortium, Membership } from './consortium.type';

/** Consortia by the organisation they are, which is what rows name them by. */
export const consortiaByOrganisation = catalogue<ConsortiumRow, Consortium>({
  name: 'consortia_by_organisation',
  row: ConsortiumRow,
  by: 'organisation',
  show: ({ id, name, vision, methods }) => ({ id, name, vision, methods }),
});

/** The members of today, the lead first. */
export const membersOfConsortia = catalogue<MembershipRow, Membership>({
  name: 'members_of_consortia',
  row: MembershipRow,
  by: 'consortium',
  where: 't.during @> app.today()',
  order: 't.capacity, lower(t.during), t.care_provider',
  show: ({ careProvider, capacity, expertises, during }) => ({
    careProviderId: careProvider,
    capacity,
    expertises,
    from: during.from ?? null,
    until: during.until ?? null,
  }),
});
