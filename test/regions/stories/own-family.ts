import type { Grant, Party } from '@ketengraaf/core';
import { databaseOf } from '@ketengraaf/database';
import { clientOf, mintToken, rowsOf, type StackHandle, superuserOf } from '@ketengraaf/testkit';

/** Who directs a family, as a token names somebody. */
export interface Director {
  readonly person: string;
  readonly organisation: string;
}

/** A family of a story's own: no other story chooses it. */
export interface OwnFamily {
  readonly family: string;
  readonly plan: string;
  readonly version: number;
  readonly director: Director;
  /** The youths, the eldest first. */
  readonly youths: readonly string[];
}

/** The stories that change a family; each takes its own turn of the families, and so never one of another. */
const CHANGING = ['intake', 'move', 'brigade', 'handover', 'siblings'] as const;

const DIRECTED = `select p.family_id as family, p.id as plan, p.version, p.case_director as person, p.organisation,
    array(select y.id from local_teams.youth y where y.family_id = p.family_id order by y.birth_date, y.id) as youths
  from (select *, row_number() over (order by id) % $1 as turn from local_teams.family_plan where closed_on is null) p
  where p.turn = $2 and p.family_id <> $3 order by p.id`;

/** Families with an open plan that are a story's own, in an order that stays. */
export async function ownFamilies(stack: StackHandle, story: (typeof CHANGING)[number]): Promise<OwnFamily[]> {
  const showcase = clientOf(stack).showcase.family;
  const turn = [CHANGING.length, CHANGING.indexOf(story), showcase];
  const rows = await rowsOf<OwnFamily & Director>(superuserOf(stack, 'local_teams'), DIRECTED, turn);
  return rows.map(({ person, organisation, ...family }) => ({ ...family, director: { person, organisation } }));
}

/** Somebody of a party, with a token for one role and purpose. */
export async function comingAs(stack: StackHandle, party: Party, who: Director, grant: Grant): Promise<{ readonly token: string }> {
  return { token: await mintToken(stack, { person: who.person, organisation: who.organisation, party, grants: [grant] }) };
}

/** Somebody who works for an organisation in a role today. */
export async function workerOf(
  stack: StackHandle,
  party: Party,
  organisation: string,
  role: string,
  besides: readonly string[] = [],
): Promise<Director & { readonly staff: string }> {
  const text = `select id as staff, person, organisation from app.staff where organisation = $1 and role = $2 and during @> current_date and person <> all ($3::uuid[]) order by person limit 1`;
  const [found] = await rowsOf<Director & { staff: string }>(superuserOf(stack, databaseOf(party)), text, [organisation, role, besides]);
  if (!found) throw new Error(`${organisation} has no ${role}`);
  return found;
}

/** What a case director comes for. */
export const DIRECTS: Grant = { role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };
