import type { Day } from '@ketengraaf/core';
import type { RegionData } from '../region-data';
import { REGION_DATA, type Region } from '../regions';
import { type Consortium, consortiaOf, type Provider, providerOf } from './consortia';
import { type Contract, type ContractsFor, contractFinder, contractsOf, type Participation, participationsOf } from './contracts';
import { type Municipality, municipalitiesOf } from './municipalities';
import { type Near, nearOf } from './near';
import { type Referrer, referrersOf } from './referrers';
import { type School, type SchoolPartnership, schoolsOf } from './schools';
import { type Team, teamsOf } from './teams';

/** Everything of a world but its families: who exists in the region, and who works there. */
export interface Scene {
  readonly region: Region;
  readonly data: RegionData;
  readonly today: Day;
  readonly municipalities: readonly Municipality[];
  readonly teams: readonly Team[];
  readonly schools: readonly School[];
  readonly partnerships: readonly SchoolPartnership[];
  readonly referrers: readonly Referrer[];
  readonly consortia: readonly Consortium[];
  readonly formerProviders: readonly Provider[];
  readonly participations: readonly Participation[];
  readonly contracts: readonly Contract[];
  readonly contractsFor: ContractsFor;
  readonly near: Near;
}

/** Sets the scene of a region on a day; the number of families only decides how many people work there, and how many schools and practices a large one has. */
export function sceneOf(region: Region, today: Day, families: number): Scene {
  const data = REGION_DATA[region];
  const municipalities = municipalitiesOf(data);
  const consortia = consortiaOf(region, data, municipalities, families);
  const formerProviders = data.formerProviders.map((plan) => providerOf(region, plan, municipalities));
  const participations = participationsOf(region, data);
  const providers = [...consortia.flatMap(({ members }) => members), ...formerProviders];
  const contracts = contractsOf(region, data, consortia, providers, today);
  const { schools, partnerships } = schoolsOf(region, municipalities, families);
  const teams = teamsOf(region, municipalities, families, today);
  const referrers = referrersOf(region, data, municipalities, families);
  return {
    region,
    data,
    today,
    municipalities,
    teams,
    schools,
    partnerships,
    referrers,
    consortia,
    formerProviders,
    participations,
    contracts,
    contractsFor: contractFinder(contracts, participations),
    near: nearOf(municipalities, teams, schools, referrers),
  };
}
