import { pickWeighted, type Random } from '../random';
import type { Municipality } from './municipalities';
import type { Referrer, ReferrerKind } from './referrers';
import type { School, SchoolKind } from './schools';
import type { Team } from './teams';

/** What a family finds near its home. */
export interface Near {
  teams(municipality: string): readonly Team[];
  /** Schools of a kind in the municipality, or in the whole region where it has none. */
  schools(municipality: string, kind: SchoolKind): readonly School[];
  /** Referrers of a kind in the municipality, or in the whole region where it has none. */
  referrers(municipality: string, kind: ReferrerKind): readonly Referrer[];
  /** A municipality, the larger the likelier. */
  anywhere(random: Random): Municipality;
}

/** Sorts the organisations of a region by municipality once, for a generator that asks a million times. */
export function nearOf(municipalities: readonly Municipality[], teams: readonly Team[], schools: readonly School[], referrers: readonly Referrer[]): Near {
  const teamsIn = groups(teams, ({ municipality }) => municipality.code);
  const schoolsIn = groups(schools, ({ municipality, kind }) => `${municipality.code}/${kind}`);
  const schoolsOf = groups(schools, ({ kind }) => kind);
  const referrersIn = groups(referrers, ({ municipality, kind }) => `${municipality.code}/${kind}`);
  const referrersOf = groups(referrers, ({ kind }) => kind);
  return {
    teams: (municipality) => teamsIn.get(municipality) ?? [],
    schools: (municipality, kind) => schoolsIn.get(`${municipality}/${kind}`) ?? schoolsOf.get(kind) ?? [],
    referrers: (municipality, kind) => referrersIn.get(`${municipality}/${kind}`) ?? referrersOf.get(kind) ?? [],
    anywhere: (random) => pickWeighted(random, municipalities, ({ thousands }) => thousands),
  };
}

function groups<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const grouped = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = grouped.get(key);
    if (group) group.push(one);
    else grouped.set(key, [one]);
  }
  return grouped;
}
