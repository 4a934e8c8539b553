import type { RegionData } from '../region-data';
import { type Worker, workerOf, workersOf } from './workers';

/** A municipality with the staff that decides on access, pays and manages contracts. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly thousands: number;
  readonly region: string;
  readonly accessDesk: readonly Worker[];
  readonly financeOfficer: Worker;
  readonly contractManager: Worker;
}

/** The municipalities of a region, in the order of its data. */
export function municipalitiesOf(data: RegionData): Municipality[] {
  return data.regions.flatMap(({ code: region, municipalities }) =>
    municipalities.map(([code, name, province, latitude, longitude, thousands]) => ({
      code,
      name,
      province,
      latitude,
      longitude,
      thousands,
      region,
      accessDesk: workersOf(code, 'ACCESS_DESK', thousands < 50 ? 2 : 4),
      financeOfficer: workerOf(code, 'FINANCE_OFFICER', 0),
      contractManager: workerOf(code, 'CONTRACT_MANAGER', 0),
    })),
  );
}

/** What part of a region's families lives in each municipality, as many in each as its inhabitants are of all. */
export function sharesOf(municipalities: readonly Municipality[]): { readonly municipality: Municipality; readonly share: number }[] {
  const everybody = municipalities.reduce((sum, { thousands }) => sum + thousands, 0);
  return municipalities.map((municipality) => ({ municipality, share: municipality.thousands / everybody }));
}
