import { type Day, type Service, uuidOf } from '@ketengraaf/core';
import { later, shifted } from '../period';
import type { ContractPlan, RegionData } from '../region-data';
import type { Region } from '../regions';
import type { Consortium, Provider } from './consortia';

/** A participation as a row: one municipality, one arrangement, one service or all. */
export interface Participation {
  readonly id: string;
  readonly municipality: string;
  readonly arrangement: string;
  readonly service: Service | null;
  readonly level: 'FULL' | 'PARTIAL' | 'NONE';
  readonly from: Day;
  readonly to: Day | null;
  readonly source: string;
}

/** A contract with its contractor and the first day after its term and exercised extensions. */
export interface Contract {
  readonly id: string;
  readonly plan: ContractPlan;
  readonly arrangement: string;
  readonly contractor: string;
  readonly contractorName: string;
  /** Null where the contractor is a single provider of former days. */
  readonly consortium: Consortium | null;
  readonly provider: Provider | null;
  readonly until: Day;
}

/** Which contracts cover a service for a municipality on a day: the rule of the view contract_coverage, for the generator. */
export type ContractsFor = (municipality: string, service: Service, day: Day) => readonly Contract[];

/** The id of an arrangement. */
export function arrangementId(region: Region, key: string): string {
  return uuidOf('arrangement', region, key);
}

/** Every participation of the region's rules, municipality by municipality; none begins before the municipality does. */
export function participationsOf(region: Region, data: RegionData): Participation[] {
  const formed: Record<string, Day> = Object.assign({}, ...data.regions.map((one) => one.formed ?? {}));
  return data.arrangements.flatMap(({ key, participation }) =>
    participation.flatMap((rule) =>
      rule.municipalities.flatMap((municipality) =>
        (rule.services ?? [null]).map((service): Participation => {
          const since = formed[municipality] ?? rule.from;
          return {
            id: uuidOf('participation', region, key, municipality, service ?? '*', rule.from),
            municipality,
            arrangement: arrangementId(region, key),
            service,
            level: rule.level,
            from: later(since, rule.from),
            to: rule.to ?? null,
            source: rule.source,
          };
        }),
      ),
    ),
  );
}

/** The contracts of a region, with the extensions decided by today. */
export function contractsOf(region: Region, data: RegionData, consortia: readonly Consortium[], providers: readonly Provider[], today: Day): Contract[] {
  return data.contracts.map((plan) => {
    const consortium = consortia.find((one) => one.plan.key === plan.contractor) ?? null;
    const provider = providers.find((one) => one.plan.key === plan.contractor) ?? null;
    const contractor = consortium ?? provider;
    if (!contractor) throw new Error(`the contractor ${plan.contractor} of contract ${plan.key} is no consortium and no provider of ${region}`);
    const months = (plan.extensions ?? []).filter(([, decideBy]) => decideBy <= today).reduce((sum, [more]) => sum + more, 0);
    return {
      id: uuidOf('contract', region, plan.key),
      plan,
      arrangement: arrangementId(region, plan.arrangement),
      contractor: contractor.id,
      contractorName: contractor.plan.name,
      consortium,
      provider,
      until: shifted(plan.to, 0, months),
    };
  });
}

/** Answers from participation and term which contracts cover; a row for one service goes before the row for all while it holds. */
export function contractFinder(contracts: readonly Contract[], participations: readonly Participation[]): ContractsFor {
  const known = new Map<string, readonly { readonly row: Participation; readonly contracts: readonly Contract[] }[]>();
  const find = (municipality: string, service: Service) =>
    participations
      .filter((row) => row.municipality === municipality && (row.service === service || row.service === null))
      .map((row) => ({ row, contracts: contracts.filter(({ arrangement, plan }) => arrangement === row.arrangement && plan.services.includes(service)) }));
  return (municipality, service, day) => {
    const key = `${municipality}/${service}`;
    const rows = known.get(key) ?? find(municipality, service);
    known.set(key, rows);
    const holding = rows.filter(({ row }) => row.from <= day && (row.to === null || day < row.to));
    return holding
      .filter(
        ({ row }) =>
          row.level === 'FULL' && (row.service !== null || !holding.some((own) => own.row.service !== null && own.row.arrangement === row.arrangement)),
      )
      .flatMap((one) => one.contracts.filter(({ plan, until }) => plan.from <= day && day < until));
  };
}
