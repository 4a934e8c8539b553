import type { Day, Expertise, Service } from '@ketengraaf/core';

/** A municipality: GM code, name, province, latitude, longitude, inhabitants in thousands (rounded, only to spread families by). */
export type MunicipalityRow = readonly [code: string, name: string, province: string, latitude: number, longitude: number, thousands: number];

/** A youth-care region (jeugdhulpregio) with its municipalities, since when, and where that is known from. */
export interface CareRegion {
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly since: Day;
  readonly municipalities: readonly MunicipalityRow[];
  /** Municipalities that were formed later than the region, by GM code. */
  readonly formed?: Readonly<Record<string, Day>>;
  /** Those they were formed of: GM code and name, until the day that is named there. */
  readonly joined?: Readonly<Record<string, readonly (readonly [code: string, name: string])[]>>;
}

/** How far some municipalities take part in an arrangement (deelname), for one service or, null, for all. */
interface ParticipationRule {
  readonly municipalities: readonly string[];
  readonly services: readonly Service[] | null;
  readonly level: 'FULL' | 'PARTIAL' | 'NONE';
  readonly from: Day;
  readonly to?: Day;
  readonly source: string;
}

/** Under what municipalities contract together (samenwerkingsverband). */
export interface Arrangement {
  readonly key: string;
  readonly name: string;
  readonly region?: string;
  readonly supraRegion?: string;
  readonly participation: readonly ParticipationRule[];
}

/** A contract; its contractor is the key of a consortium or of a former provider; `to` is the first day after the term. */
export interface ContractPlan {
  readonly key: string;
  readonly title: string;
  readonly arrangement: string;
  readonly contractor: string;
  readonly model: 'OPEN_HOUSE' | 'NEGOTIATED' | 'AWARDED_CONSORTIUM' | 'SINGLE_CONTRACTOR' | 'SUBSIDY';
  readonly financing: 'EFFORT_BASED' | 'OUTPUT_BASED' | 'TASK_BASED';
  readonly services: readonly Service[];
  readonly from: Day;
  readonly to: Day;
  readonly signedOn: Day;
  readonly essential?: boolean;
  /** Extension options in order: months, and the day by which to decide; exercised once that day has come. */
  readonly extensions?: readonly (readonly [months: number, decideBy: Day])[];
}

/** An organisation that gives care; `lead` in its consortium is the party that signs for all (penvoerder). */
export interface ProviderPlan {
  readonly key: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly expertises: readonly Expertise[];
  readonly lead?: boolean;
  /** Real organisation named in a public source; its people and places here are synthetic all the same. */
  readonly real?: boolean;
}

/** A consortium with its members, and the services it holds a contract for. */
export interface ConsortiumPlan {
  readonly key: string;
  readonly name: string;
  readonly vision: string;
  readonly methods: readonly string[];
  readonly region: string;
  readonly since: Day;
  readonly members: readonly ProviderPlan[];
  /** Service offered as a mobile brigade (mobiele brigade): experts go where the youth lives. */
  readonly mobileBrigade?: boolean;
}

/** One way of working found in practice, as data. */
export interface RegionData {
  readonly title: string;
  readonly supraRegion?: { readonly code: string; readonly name: string };
  readonly regions: readonly CareRegion[];
  readonly arrangements: readonly Arrangement[];
  readonly contracts: readonly ContractPlan[];
  readonly consortia: readonly ConsortiumPlan[];
  readonly formerProviders: readonly ProviderPlan[];
  readonly courts: readonly string[];
  readonly certifiedInstitutions: readonly string[];
  /** Where the showcase family lives, and where somebody works who has nothing to do with it. */
  readonly showcase: { readonly municipality: string; readonly elsewhere: string };
}
