import type { Day, Expertise } from '@ketengraaf/core';
import type { Statement } from '@ketengraaf/door';

/** A provider by its identifier. */
export const providerToJoin: Statement = { name: 'provider_to_join', text: 'select id from consortia.care_provider where id = $1' };

/** Begins a membership. */
export const join: Statement = {
  name: 'join_consortium',
  text: `insert into consortia.membership (id, consortium, care_provider, capacity, expertises, during) values ($1, $2::uuid, $3, 'MEMBER', $4, daterange($5, null))`,
};

/** The membership of a provider that goes on after a day. */
export const memberToLeave: Statement = {
  name: 'member_to_leave',
  text: `select m.id from consortia.membership m
    where m.care_provider = $1 and m.consortium::text = $2 and m.during @> $3::date and (upper_inf(m.during) or upper(m.during) > $3::date + 1) for update`,
};

/** Ends a membership before a day. */
export const leave: Statement = { name: 'leave_consortium', text: 'update consortia.membership set during = daterange(lower(during), $2) where id = $1' };

/** What a provider does within somebody's help. */
export interface Helped {
  readonly id: string;
  readonly trajectory: string;
  readonly youthId: string;
  readonly expertise: Expertise;
  readonly from: Day;
}

/** What a provider still does, or will do, after a day within help that goes on. */
export const helpedAfter: Statement = {
  name: 'helped_after',
  text: `select c.id, c.trajectory, c.youth_id as "youthId", c.expertise, lower(c.during)::text as "from" from consortia.contribution c
    where c.care_provider = $1 and c.organisation = $2 and c.during && daterange($3::date + 1, null) order by c.youth_id, c.id for update`,
};

/** The specialisms a member has on a day. */
export const expertisesOnDay: Statement = {
  name: 'expertises_on_day',
  text: 'select m.expertises from consortia.membership m where m.care_provider = $1 and m.consortium::text = $2 and m.during @> $3::date',
};

/** Has another do what somebody did, from a day until the same end; what the other does there already is not done twice. */
export const handOn: Statement = {
  name: 'hand_contribution_on',
  text: `insert into consortia.contribution (id, trajectory, organisation, youth_id, care_provider, expertise, during)
    select $1, $2, $3, $4, $5, $6, daterange($7, upper(c.during)) from consortia.contribution c where c.id = $8 and not exists (
      select from consortia.contribution other where other.trajectory = $2 and other.care_provider = $5 and other.expertise = $6 and other.during @> daterange($7, upper(c.during)))`,
};

/** Ends what somebody did, before a day. */
export const stopHelping: Statement = {
  name: 'stop_helping',
  text: 'update consortia.contribution set during = daterange(lower(during), $2), version = version + 1 where id = $1',
};

/** Has another do what had not begun. */
export const replaceHelper: Statement = {
  name: 'replace_helper',
  text: 'update consortia.contribution set care_provider = $2, version = version + 1 where id = $1',
};

/** How many youths live on a day where a provider gives care. */
export const livingAfter: Statement = {
  name: 'living_after',
  text: `select count(distinct p.youth_id)::int as count from consortia.placement p join consortia.location l on l.id = p.location
    where l.care_provider = $1 and p.organisation = $2 and p.during @> $3::date`,
};
