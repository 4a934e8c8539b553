import type { CareIntensity, Day, Service } from '@ketengraaf/core';
import type { Statement } from '@ketengraaf/door';
import type { Counted, Waited } from './insight.rules';
import type { Started } from './urgency.rules';

/** When was counted. */
export const whenCounted: Statement = { name: 'when_counted', text: `select nullif(at, '-infinity') as at from stats.counted` };

/** How many youths wait and are helped, by municipality and kind of help. */
export const helpByMunicipality: Statement = {
  name: 'help_by_municipality',
  text: 'select municipality, service, intensity, waiting, in_care as "inCare" from stats.help',
};

/** A row of the counts of help. */
export type HelpRow = Counted;

/** Places by the municipality they are in and the kind of help. */
export const placesByMunicipality: Statement = {
  name: 'places_by_municipality',
  text: `select l.municipality, s.service, s.intensity, sum(o.places_total)::int as total, sum(o.places_available)::int as available
    from consortia.care_service s join consortia.capacity_unit u on u.care_service = s.id join consortia.location l on l.id = u.location
    cross join lateral (
      select r.places_total, r.places_available from consortia.capacity_observation r where r.capacity_unit = u.id and r.as_of <= app.now() order by r.as_of desc limit 1
    ) o
    group by l.municipality, s.service, s.intensity`,
};

/** Places in a municipality. */
export interface PlacesRow {
  readonly municipality: string;
  readonly service: Service;
  readonly intensity: CareIntensity;
  readonly total: number;
  readonly available: number;
}

/** How long youths waited, by kind of help. */
export const waitsByKind: Statement = {
  name: 'waits_by_kind',
  text: 'select service, intensity, started, median, ninth_decile as "ninthDecile" from stats.waited order by service, intensity',
};

/** A row of the waits. */
export type WaitRow = Waited;

/** How quarters were, the latest first. */
export const quarters: Statement = {
  name: 'quarters',
  text: `select q.begins, q.started, q.median, q.living, q.homelikeness, q.began, q.moved, c.helped, c.spent_cents::float8 as "spentCents", c.months
    from stats.quarter q join stats.quarter_cost c on c.begins = q.begins order by q.begins desc`,
};

/** A row of the quarters. */
export interface QuarterRow {
  readonly begins: Day;
  readonly started: number;
  readonly median: number | null;
  readonly living: number;
  readonly homelikeness: number | null;
  readonly began: number;
  readonly moved: number;
  readonly helped: number;
  /** Null where nothing was reported. */
  readonly spentCents: number | null;
  /** Of how many of its months there is a report. */
  readonly months: number;
}

/** How soon help started, by urgency. */
export const startedByUrgency: Statement = {
  name: 'started_by_urgency',
  text: 'select urgency, norm_days as "normDays", started, in_time as "inTime", median, ninth_decile as "ninthDecile" from stats.started_by_urgency',
};

/** A row of those. */
export type StartedRow = Started;

/** How many youths each member helps for the consortium the asker really works for. */
export const helpByMember: Statement = {
  name: 'help_by_member',
  text: 'select care_provider as "careProviderId", youths from stats.by_member where organisation = app.employer() order by youths desc, care_provider',
};

/** A row of those. */
export interface MemberHelpRow {
  readonly careProviderId: string;
  readonly youths: number;
}

/** How many youths are helped under contracts. */
export const helpByContract: Statement = {
  name: 'help_by_contract',
  text: 'select contract_id::text as key, regular, continued from stats.by_contract where contract_id = any ($1::uuid[])',
};

/** How many youths are helped under a contract. */
export interface ContractHelpRow {
  readonly key: string;
  readonly regular: number;
  readonly continued: number;
}
