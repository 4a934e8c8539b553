import { CARE_INTENSITIES, type CareIntensity, type Expertise, type ResidenceType, type Service, uuidOf } from '@ketengraaf/core';
import { randomOf } from '../random';
import type { ConsortiumPlan, ProviderPlan, RegionData } from '../region-data';
import type { Region } from '../regions';
import type { Municipality } from './municipalities';
import { agesOf, livingOf, offerName } from './offer';
import { type Worker, workerOf, workersOf } from './workers';

/** A place where a provider gives care. */
export interface Location {
  readonly id: string;
  readonly name: string;
  readonly municipality: Municipality;
  readonly latitude: number;
  readonly longitude: number;
}

/** An organisation that gives care (jeugdhulpaanbieder). */
export interface Provider {
  readonly id: string;
  readonly plan: ProviderPlan;
  readonly agb: string | null;
  readonly locations: readonly Location[];
  readonly workers: readonly Worker[];
}

/** What a member offers for its consortium; each unit is a location with places. */
export interface CareService {
  readonly id: string;
  readonly provider: Provider;
  readonly name: string;
  readonly service: Service;
  readonly intensity: CareIntensity;
  readonly living: ResidenceType | null;
  readonly expertises: readonly Expertise[];
  readonly ages: readonly [from: number, to: number];
  readonly units: readonly { readonly id: string; readonly name: string; readonly location: Location }[];
}

/** A consortium with members, offer and staff. */
export interface Consortium {
  readonly id: string;
  readonly plan: ConsortiumPlan;
  readonly members: readonly Provider[];
  readonly services: readonly CareService[];
  readonly intakeDesk: readonly Worker[];
  readonly professionals: readonly Worker[];
  readonly financeOfficer: Worker;
}

const YOUTHS_A_PROFESSIONAL = 14;

/** A provider with two to four locations; fictional providers have a fictional code (AGB), real ones none. */
export function providerOf(region: Region, plan: ProviderPlan, municipalities: readonly Municipality[]): Provider {
  const id = uuidOf('provider', region, plan.key);
  const random = randomOf('provider', id);
  const locations = Array.from({ length: random.between(2, 4) }, (_, index): Location => {
    const municipality = random.pick(municipalities);
    return {
      id: uuidOf('location', id, index),
      name: `${plan.name}, ${municipality.name}`,
      municipality,
      latitude: Math.round(municipality.latitude * 100 + random.between(-2, 2)) / 100,
      longitude: Math.round(municipality.longitude * 100 + random.between(-3, 3)) / 100,
    };
  });
  const agb = plan.real ? null : `7299${String(random.below(10_000)).padStart(4, '0')}`;
  return { id, plan, agb, locations, workers: [...workersOf(id, 'INTAKE_DESK', 1), ...workersOf(id, 'CARE_PROFESSIONAL', 2)] };
}

/** The consortia of a region: every contracted service at every intensity, by members in turn, and staff enough for the world. */
export function consortiaOf(region: Region, data: RegionData, municipalities: readonly Municipality[], families: number): Consortium[] {
  const needed = Math.max(12, Math.ceil((families * 1.4) / YOUTHS_A_PROFESSIONAL / data.consortia.length));
  return data.consortia.map((plan): Consortium => {
    const id = uuidOf('consortium', region, plan.key);
    const members = plan.members.map((member) => providerOf(region, member, municipalities));
    return {
      id,
      plan,
      members,
      services: offerOf(id, plan, members, contractedServices(data, plan.key)),
      intakeDesk: workersOf(id, 'INTAKE_DESK', 3),
      professionals: workersOf(id, 'CARE_PROFESSIONAL', needed),
      financeOfficer: workerOf(id, 'FINANCE_OFFICER', 0),
    };
  });
}

function contractedServices(data: RegionData, consortium: string): Service[] {
  return [...new Set(data.contracts.filter(({ contractor }) => contractor === consortium).flatMap(({ services }) => services))];
}

function offerOf(consortium: string, plan: ConsortiumPlan, members: readonly Provider[], services: readonly Service[]): CareService[] {
  // in a large consortium a member takes part in a third of the offer, so that one unit closed is not a gap everywhere
  const stride = members.length > 5 ? 3 : 1;
  return services.flatMap((service, serviceIndex) =>
    CARE_INTENSITIES.flatMap((intensity, intensityIndex) =>
      members
        .filter((_, index) => (index + serviceIndex + intensityIndex) % stride === 0)
        .map((provider): CareService => {
          const id = uuidOf('care-service', consortium, provider.id, service, intensity);
          const brigade = plan.mobileBrigade && service === 'HOME_NETWORK' && intensity === 'HEAVY';
          const random = randomOf('units', id);
          return {
            id,
            provider,
            name: brigade ? 'Mobiele brigade: expertise komt waar de jeugdige woont' : offerName(service, intensity),
            service,
            intensity,
            living: livingOf(service, intensity),
            expertises: provider.plan.expertises,
            ages: agesOf(service),
            units: Array.from({ length: random.between(1, Math.min(2, provider.locations.length)) }, (_, index) => {
              const location = provider.locations[(index + random.below(2)) % provider.locations.length] as Location;
              return { id: uuidOf('unit', id, index), name: `${offerName(service, intensity)}, ${location.municipality.name}`, location };
            }),
          };
        }),
    ),
  );
}
