import { addDays, type Service, uuidOf } from '@ketengraaf/core';
import { insert, type NewRow as Row, TODAY } from '@ketengraaf/testkit';
import type { Client } from 'pg';

/** Four consortia that compete in one region. */
export const CONSORTIA = ['North', 'East', 'South', 'West'].map((name) => ({ name, id: uuidOf('consortium', name), provider: uuidOf('provider', name) }));

/** A youth by name. */
export const youthId = (name: string): string => uuidOf('youth', name);

const ALWAYS = '[2020-01-01,)';

/** A worker of an organisation, employed for a period. */
export function worker(name: string, organisation: string, role: string, during = ALWAYS): Row {
  return { id: uuidOf('staff', name), person: uuidOf('person', name), organisation, role, name, during };
}

/** Somebody's involvement with a youth. */
export function involvement(person: string | null, youth: string, organisation: string, role: string, party = 'consortia'): Row {
  const name = uuidOf('involvement', person ?? organisation, youth, role);
  return {
    id: name,
    youth_id: youthId(youth),
    party,
    organisation,
    person: person && uuidOf('person', person),
    role,
    during: '[2026-01-01T00:00Z,)',
    audience: ['consortia'],
  };
}

/** A youth's birth date, as the facts have it. */
export function born(youth: string, birthDate: string): Row {
  return { id: youthId(youth), birth_date: birthDate, audience: ['consortia'] };
}

/** A parent's authority over a youth. */
export function authority(youth: string): Row {
  return {
    id: uuidOf('authority', youth),
    holder: uuidOf('person', `parent of ${youth}`),
    youth_id: youthId(youth),
    kind: 'CUSTODY',
    during: '[2016-01-01T00:00Z,)',
    audience: ['consortia'],
  };
}

/** A parent's consent that an organisation sees a class. */
export function consent(youth: string, organisation: string, dataClass: string): Row {
  const given = uuidOf('person', `parent of ${youth}`);
  return {
    id: uuidOf('consent', youth, organisation),
    youth_id: youthId(youth),
    organisation,
    data_class: dataClass,
    given_by: given,
    manner: 'IN_WRITING',
    during: '[2026-01-01T00:00Z,)',
    audience: ['consortia'],
  };
}

/** A place on the waiting list of a consortium. */
export function waiting(name: string, youth: string, consortium: string, days: number, more: Row = {}): Row {
  const applied = addDays(TODAY, -days);
  const what = { service: 'AMBULATORY', intensity: 'MEDIUM', expertises: ['MENTAL_HEALTH'], urgency: 'REGULAR' };
  return {
    id: uuidOf('waiting', name),
    organisation: consortium,
    youth_id: youthId(youth),
    referral_id: uuidOf('referral', name),
    ...what,
    referred_on: addDays(applied, -3),
    applied_on: applied,
    ...more,
  };
}

/** A running trajectory at a consortium with its named contact. */
export function trajectory(name: string, youth: string, consortium: string, contact: string, more: Row = {}): Row {
  const what = { service: 'GROUP_RESIDENCE', intensity: 'HEAVY', state: 'RUNNING', started_on: '2026-03-02' };
  const whom = { primary_contact: uuidOf('staff', contact), primary_contact_name: contact };
  return {
    id: uuidOf('trajectory', name),
    organisation: consortium,
    youth_id: youthId(youth),
    referral_id: uuidOf('referral', name),
    contract_id: uuidOf('contract', name),
    ...what,
    ...whom,
    ...more,
  };
}

/** What a member does within a trajectory. */
export function contribution(name: string, of: Row, provider: string): Row {
  const { id: trajectoryId, organisation, youth_id } = of;
  return {
    id: uuidOf('contribution', name),
    trajectory: trajectoryId,
    organisation,
    youth_id,
    care_provider: provider,
    expertise: 'MENTAL_HEALTH',
    during: '[2026-03-02,2026-09-01)',
  };
}

/** Where a youth lives during a trajectory. */
export function placement(name: string, of: Row, during: string, more: Row = {}): Row {
  const { id: trajectoryId, organisation, youth_id } = of;
  return {
    id: uuidOf('placement', name),
    trajectory: trajectoryId,
    organisation,
    youth_id,
    residence_type: 'SMALL_GROUP',
    decided_by: 'Kindertafel',
    during,
    ...more,
  };
}

/** That a contract with a consortium covers a service for a municipality, as the municipalities told it. */
export function cover(contract: string, consortium: string, service: string, municipality: string, during = ALWAYS): Row {
  const contractor = { contractor: consortium, contractor_name: CONSORTIA.find(({ id }) => id === consortium)?.name };
  return { contract: uuidOf(contract), service, municipality, during, ...contractor, title: `The ${contract}`, participation: 'FULL' };
}

/** The four consortia, each with one member, a location, an intake desk and a professional. */
export async function fillConsortia(client: Client): Promise<void> {
  for (const { name, id: consortium, provider } of CONSORTIA) {
    await insert(client, 'app.organisation', [
      { id: consortium, kind: 'CONSORTIUM', name },
      { id: provider, kind: 'CARE_PROVIDER', name: `${name} Care` },
    ]);
    await insert(client, 'consortia.consortium', [{ id: consortium, name, vision: `As ${name} sees it`, methods: ['1G1P1R'], region: 'four' }]);
    await insert(client, 'consortia.care_provider', [{ id: provider, name: `${name} Care`, aliases: [`${name} Zorg`], agb: '72990001' }]);
    await insert(client, 'consortia.membership', [
      { id: uuidOf('membership', name), consortium, care_provider: provider, capacity: 'LEAD', expertises: ['MENTAL_HEALTH'], during: ALWAYS },
    ]);
    await insert(client, 'consortia.location', [
      { id: uuidOf('location', name), care_provider: provider, name: `${name} House`, municipality: 'GM9901', latitude: 52, longitude: 5 },
    ]);
    await insert(client, 'app.staff', [worker(`${name} desk`, consortium, 'INTAKE_DESK'), worker(`${name} professional`, consortium, 'CARE_PROFESSIONAL')]);
  }
}

/** A unit with what it offers and, unless null, what it last reported. */
export interface UnitWish {
  readonly name: string;
  readonly consortium: string;
  readonly provider: string;
  readonly location: string;
  readonly service?: Service;
  readonly offer?: Row;
  readonly report: Row | null;
}

/** Adds a unit to the offer of a consortium. */
export async function fillUnit(client: Client, { name, consortium, provider, location, service = 'AMBULATORY', offer = {}, report }: UnitWish): Promise<void> {
  const care = {
    id: uuidOf('care-service', name),
    consortium,
    care_provider: provider,
    name: `${name} help`,
    service,
    expertises: ['MENTAL_HEALTH'],
    intensity: 'MEDIUM',
    residence_type: null,
    ages: '[0,23)',
    ...offer,
  };
  await insert(client, 'consortia.care_service', [care]);
  await insert(client, 'consortia.capacity_unit', [{ id: uuidOf('unit', name), care_service: care.id, location, name }]);
  if (report)
    await insert(client, 'consortia.capacity_observation', [
      { capacity_unit: uuidOf('unit', name), as_of: '2026-05-31T08:00:00Z', source: 'FORM', raw: 'as said', places_total: 9, places_available: 1, ...report },
    ]);
}
