import type { Service } from '@ketengraaf/core';
import type { Consortium, Provider } from '../scene/consortia';
import type { Contract } from '../scene/contracts';
import type { Municipality } from '../scene/municipalities';
import type { Referrer, ReferrerKind } from '../scene/referrers';
import type { Scene } from '../scene/scene';
import type { School, SchoolKind } from '../scene/schools';
import type { Team } from '../scene/teams';
import type { Worker } from '../scene/workers';

/** Who plays a part in the showcase family, and who stands outside; the same in every world of the region. */
export interface Cast {
  readonly municipality: Municipality;
  readonly team: Team;
  readonly director: Worker;
  readonly elsewhere: Team;
  readonly pupilSchool: School;
  readonly secondarySchool: School;
  readonly twinSchools: readonly [School, School];
  readonly otherSchool: School;
  readonly practice: Referrer;
  readonly youthHealth: Referrer;
  /** Contracts for living in a family home, for respite and for treatment, each with its consortium. */
  readonly living: Contracted;
  readonly respite: Contracted;
  readonly treatment: Contracted;
  /** A consortium, or else a member, that has no part in it. */
  readonly outside: { readonly id: string; readonly name: string; readonly workers: readonly Worker[] };
}

/** A contract of today with its consortium. */
interface Contracted {
  readonly contract: Contract;
  readonly consortium: Consortium;
}

/** Chooses the cast from a scene: always the first that fits. */
export function castOf(scene: Scene): Cast {
  const { municipality: code, elsewhere } = scene.data.showcase;
  const municipality = found(
    scene.municipalities.find((one) => one.code === code),
    `municipality ${code}`,
  );
  const school = (kind: SchoolKind, where: string, index = 0): School =>
    found(scene.schools.filter((one) => one.kind === kind && one.municipality.code === where)[index], `${kind} school ${index} in ${where}`);
  const referrer = (kind: ReferrerKind): Referrer =>
    found(
      scene.referrers.find((one) => one.kind === kind && one.municipality.code === code),
      `${kind} in ${code}`,
    );
  const team = (where: string): Team =>
    found(
      scene.teams.find((one) => one.municipality.code === where),
      `team in ${where}`,
    );
  const own = team(code);
  const living = contracted(scene, code, 'FAMILY_HOME');
  const respite = contracted(scene, code, 'RESPITE');
  const treatment = contracted(scene, code, 'AMBULATORY');
  return {
    municipality,
    team: own,
    director: found(own.directors[0], 'case director'),
    elsewhere: team(elsewhere),
    pupilSchool: school('SPECIAL', code),
    secondarySchool: school('SECONDARY', code),
    twinSchools: [school('PRIMARY', code, 0), school('PRIMARY', code, 1)],
    otherSchool: school('PRIMARY', elsewhere),
    practice: referrer('GENERAL_PRACTITIONER'),
    youthHealth: referrer('YOUTH_PHYSICIAN'),
    living,
    respite,
    treatment,
    outside: outsideOf(scene, [living, respite, treatment]),
  };
}

function contracted(scene: Scene, municipality: string, service: Service): Contracted {
  const contract = found(scene.contractsFor(municipality, service, scene.today)[0], `contract for ${service} in ${municipality}`);
  return { contract, consortium: found(contract.consortium, `consortium of ${contract.plan.title}`) };
}

function outsideOf({ consortia }: Scene, inside: readonly Contracted[]): Cast['outside'] {
  const other = consortia.find((one) => !inside.some(({ consortium }) => consortium === one));
  if (other) return { id: other.id, name: other.plan.name, workers: other.intakeDesk };
  const member: Provider = found(inside[0]?.consortium.members.at(-1), 'member');
  return { id: member.id, name: member.plan.name, workers: member.workers };
}

/** What must be there, or an error that says what is missing. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the region lacks its ${what}`);
  return value;
}
