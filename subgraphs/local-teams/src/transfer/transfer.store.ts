import { family, listing, reading, type Statement } from '@ketengraaf/door';
import { TeamTransferRow } from './transfer.row';
import type { TeamTransfer } from './transfer.type';

const disclose = (row: TeamTransferRow): TeamTransfer => {
  const { id, startsOn, reason, familyInformedOn, familyAgrees, receivedAt, withdrawnAt, fromTeam, organisation } = row;
  return { id, startsOn, reason, familyInformedOn, familyAgrees, receivedAt, withdrawnAt, fromTeamId: fromTeam, toTeamId: organisation };
};

/** Transfers of plans, the latest first; reduced, direction shows who directs alone. */
export const transfersOfPlans = reading<TeamTransferRow, TeamTransfer>({
  name: 'transfers_of_plans',
  row: TeamTransferRow,
  by: 'planId',
  classes: ['DIRECTION'],
  order: 't.offered_at desc, t.id',
  hasReducedForm: false,
  subjectOf: (row) => family(row.familyId),
  disclose,
});

/** Transfers by their identifier. */
export const transfersById = reading<TeamTransferRow, TeamTransfer>({
  name: 'transfers_by_id',
  row: TeamTransferRow,
  by: 'id',
  classes: ['DIRECTION'],
  hasReducedForm: false,
  subjectOf: (row) => family(row.familyId),
  disclose,
});

/** Transfers to the asker's own team that nobody received, the first day first; from after a day ($1) and a transfer ($2). */
export const transfersToOwn = listing<TeamTransferRow, TeamTransfer>({
  name: 'transfers_to_own',
  row: TeamTransferRow,
  rest: `where t.organisation = app.employer() and t.received_at is null and t.withdrawn_at is null
    and ($2::uuid is null or (t.starts_on, t.id) > ($1::date, $2))
    order by t.starts_on, t.id limit $3`,
  subjectOf: (row) => family(row.familyId),
  disclose,
});

/** Takes back what was offered of a plan and nobody received. */
export const WITHDRAW_TRANSFER: Statement = { name: 'withdraw_transfer', text: 'select local_teams.withdraw_transfer($1)' };

/** Offers a family: id, plan, family, team, keeper, first day, reason, the day the family was told and whether it agrees. */
export const OFFER_TRANSFER: Statement = {
  name: 'offer_transfer',
  text: `insert into local_teams.team_transfer (id, plan_id, family_id, organisation, from_team, starts_on, reason, family_informed_on, family_agrees, offered_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app.person())`,
};

/** Receives a family: transfer, director; gives whether there was something to receive. */
export const RECEIVE_TRANSFER: Statement = { name: 'receive_transfer', text: 'select local_teams.receive_transfer($1, $2) as received' };

/** Whether the asker's own team keeps a youth. */
export const KEEPS_YOUTH: Statement = { name: 'keeps_youth', text: 'select local_teams.keeps_youth($1) as keeps' };
