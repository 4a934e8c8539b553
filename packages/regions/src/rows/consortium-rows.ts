import { addDays, type Day, uuidOf } from '@ketengraaf/core';
import { Period } from '../period';
import type { Region } from '../regions';
import type { Consortium, Provider } from '../scene/consortia';
import { alternativeForOf } from '../scene/offer';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { observationRows } from './observation-rows';
import { organisationRows } from './organisation-rows';

/** For so long consortia have pooled who waits. */
export const POOLED_FOR_DAYS = 365;

/** The consortia with members, offer and places, and the providers of former contracts. */
export function consortiumRows({ region, consortia, formerProviders, today }: Scene, into: Collector): void {
  for (const provider of [...consortia.flatMap(({ members }) => members), ...formerProviders]) providerRows(provider, into);
  for (const consortium of consortia) {
    const { id, plan, members, services, intakeDesk, professionals, financeOfficer } = consortium;
    organisationRows(into, 'consortia', id, 'CONSORTIUM', plan.name, [...intakeDesk, ...professionals, financeOfficer]);
    into.add('consortia', 'consortia.consortium', { id, name: plan.name, vision: plan.vision, methods: plan.methods, region: plan.region });
    membershipRows(consortium, members, into);
    for (const service of services) {
      into.add('consortia', 'consortia.care_service', {
        id: service.id,
        consortium: id,
        care_provider: service.provider.id,
        name: service.name,
        service: service.service,
        expertises: service.expertises,
        intensity: service.intensity,
        residence_type: service.living,
        ages: new Period(...service.ages),
        alternative_for: alternativeForOf(service.service, service.intensity),
      });
      service.units.forEach((unit, index) => {
        into.add('consortia', 'consortia.capacity_unit', { id: unit.id, care_service: service.id, location: unit.location.id, name: unit.name });
        observationRows(service, unit.id, index, today, into);
      });
    }
  }
  poolRows(region, consortia, today, into);
}

/** Where there are several consortia, they pool who waits for heavy help. */
function poolRows(region: Region, consortia: readonly Consortium[], today: Day, into: Collector): void {
  if (consortia.length < 2) return;
  const pool = poolId(region);
  const since = addDays(today, -POOLED_FOR_DAYS);
  into.add('consortia', 'consortia.waiting_pool', { id: pool, name: 'Gezamenlijke wachtlijst zware jeugdhulp', agreed_on: since });
  for (const { id } of consortia)
    into.add('consortia', 'consortia.waiting_pool_member', { id: uuidOf('pool-member', pool, id), pool, organisation: id, during: new Period(since, null) });
}

function providerRows({ id, plan, agb, locations, workers }: Provider, into: Collector): void {
  organisationRows(into, 'consortia', id, 'CARE_PROVIDER', plan.name, workers);
  into.add('consortia', 'consortia.care_provider', { id, name: plan.name, aliases: plan.aliases ?? [], agb });
  for (const location of locations) {
    into.add('consortia', 'consortia.location', {
      id: location.id,
      care_provider: id,
      name: location.name,
      municipality: location.municipality.code,
      latitude: location.latitude,
      longitude: location.longitude,
    });
  }
}

/** The pool of a region's waiting lists. */
export function poolId(region: Region): string {
  return uuidOf('waiting-pool', region);
}

function membershipRows(consortium: Consortium, members: readonly Provider[], into: Collector): void {
  for (const { id, plan } of members) {
    into.add('consortia', 'consortia.membership', {
      id: uuidOf('membership', consortium.id, id),
      consortium: consortium.id,
      care_provider: id,
      capacity: plan.lead ? 'LEAD' : 'MEMBER',
      expertises: plan.expertises,
      during: new Period(consortium.plan.since, null),
    });
  }
}
