import type { ResidenceType } from '@ketengraaf/core';
import { catalogue, type Statement } from '@ketengraaf/door';
import { CapacityUnitRow } from './capacity.row';
import type { CapacityReport, CapacityUnit } from './capacity.type';

/** A report as it is kept. */
export type KeptReport = Omit<CapacityReport, 'isStale'>;

const REPORT = `o.as_of as "asOf", o.source, o.raw, o.places_total as "placesTotal", o.places_available as "placesAvailable", o.available_from as "availableFrom"`;

/** Units by their identifier. */
export const unitsById = catalogue<CapacityUnitRow, CapacityUnit>({
  name: 'units_by_id',
  row: CapacityUnitRow,
  by: 'id',
  show: ({ id, name, careService, location }) => ({ id, name, careServiceId: careService, locationId: location }),
});

/** The units of a consortium, by identifier; from after one. */
export const unitsOfConsortium: Statement = {
  name: 'units_of_consortium',
  text: `select u.id, u.name, u.care_service as "careServiceId", u.location as "locationId"
from consortia.care_service s join consortia.capacity_unit u on u.care_service = s.id
where s.consortium = $1 and ($2::uuid is null or u.id > $2) order by u.id limit $3`,
};

/** What units last reported. */
export const lastReportsOfUnits: Statement = {
  name: 'last_reports_of_units',
  text: `select u.id::text as key, ${REPORT} from unnest($1::uuid[]) u (id) cross join lateral (
  select * from consortia.capacity_observation r where r.capacity_unit = u.id and r.as_of <= app.now() order by r.as_of desc limit 1) o`,
};

/** What a unit reported, the latest first; from after an instant. */
export const reportsOfUnits: Statement = {
  name: 'reports_of_units',
  text: `select u.id::text as key, ${REPORT} from unnest($1::uuid[]) u (id) cross join lateral (
  select * from consortia.capacity_observation r where r.capacity_unit = u.id and r.as_of < coalesce($2::timestamptz, 'infinity') order by r.as_of desc limit $3) o`,
};

/** Places on two days, by way of living, and for help at home that takes its place. */
export interface KeptCapacity {
  readonly residenceType: ResidenceType | null;
  readonly placesSince: number;
  readonly placesOn: number;
}

const TOTAL_BY = (day: string): string => `(select r.places_total from consortia.capacity_observation r
  where r.capacity_unit = u.id and r.as_of < ((${day}::date + 1)::timestamp at time zone 'Europe/Amsterdam') order by r.as_of desc limit 1)`;

/** Counts them in the units of a region's consortia. */
export const residenceCapacityOn: Statement = {
  name: 'residence_capacity_on',
  text: `select nullif(s.residence_type, 'OWN_HOME') as "residenceType",
  coalesce(sum(${TOTAL_BY('$2')}), 0)::int as "placesSince", coalesce(sum(${TOTAL_BY('$3')}), 0)::int as "placesOn"
from consortia.consortium c join consortia.care_service s on s.consortium = c.id join consortia.capacity_unit u on u.care_service = s.id
where c.region = $1 and (s.residence_type <> 'OWN_HOME' or cardinality(s.alternative_for) > 0)
group by 1`,
};
