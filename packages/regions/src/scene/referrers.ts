import { type Role, uuidOf } from '@ketengraaf/core';
import type { RegionData } from '../region-data';
import type { Region } from '../regions';
import { type Municipality, sharesOf } from './municipalities';
import { type Worker, workersOf } from './workers';

/** Kinds of referrer (code list COD327). */
export type ReferrerKind = 'MUNICIPALITY' | 'GENERAL_PRACTITIONER' | 'YOUTH_PHYSICIAN' | 'CERTIFIED_INSTITUTION' | 'MEDICAL_SPECIALIST' | 'SELF' | 'COURT';

/** Who refers: a practice, an institution, a court, a municipality's access, or the family itself. */
export interface Referrer {
  readonly id: string;
  readonly kind: ReferrerKind;
  readonly name: string;
  readonly agb: string | null;
  readonly municipality: Municipality;
  readonly workers: readonly Worker[];
}

const ROLE: Partial<Record<ReferrerKind, Role>> = { GENERAL_PRACTITIONER: 'GENERAL_PRACTITIONER', YOUTH_PHYSICIAN: 'YOUTH_PHYSICIAN' };
const PRACTICES = ['De Singel', 'Het Plein', 'Wilgenlaan', 'De Markt', 'Parkzicht', 'Stationsweg', 'De Meent', 'Molenpad', 'Het Hof', 'Kerkstraat'];

const FAMILIES_A_PRACTICE = 600;

/** The referrers of a region; codes of practitioners (AGB) are fictional. */
export function referrersOf(region: Region, data: RegionData, municipalities: readonly Municipality[], families: number): Referrer[] {
  const referrers: Referrer[] = [];
  let practitioners = 0;
  const add = (kind: ReferrerKind, name: string, municipality: Municipality, coded: boolean): void => {
    const id = uuidOf('referrer', region, kind, name);
    const role = ROLE[kind];
    const agb = coded ? `0199${String(++practitioners).padStart(4, '0')}` : null;
    referrers.push({ id, kind, name, agb, municipality, workers: role ? workersOf(id, role, 2) : [] });
  };
  const addPractices = (municipality: Municipality, from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      const round = index < PRACTICES.length ? '' : ` ${Math.floor(index / PRACTICES.length) + 1}`;
      add('GENERAL_PRACTITIONER', `Huisartsenpraktijk ${PRACTICES[index % PRACTICES.length]}${round}, ${municipality.name}`, municipality, true);
    }
  };
  for (const municipality of municipalities) {
    addPractices(municipality, 0, practicesOf(municipality));
    add('YOUTH_PHYSICIAN', `Jeugdgezondheidszorg ${municipality.name}`, municipality, true);
    add('MUNICIPALITY', `Gemeentelijke toegang ${municipality.name}`, municipality, false);
    add('SELF', `Zonder verwijzer, ${municipality.name}`, municipality, false);
  }
  const largest = [...municipalities].sort((one, other) => other.thousands - one.thousands);
  const centre = largest[0] as Municipality;
  for (const municipality of largest.slice(0, 3)) add('MEDICAL_SPECIALIST', `Kindergeneeskunde Ziekenhuis ${municipality.name} (fictief)`, municipality, true);
  for (const name of data.certifiedInstitutions) add('CERTIFIED_INSTITUTION', name, centre, false);
  for (const name of data.courts) add('COURT', name, centre, false);
  // after the others, whose codes are the same in every world of the region
  for (const { municipality, share } of sharesOf(municipalities)) {
    addPractices(municipality, practicesOf(municipality), Math.ceil((families * share) / FAMILIES_A_PRACTICE));
  }
  return referrers;
}

/** Practices that a municipality has by its inhabitants. */
function practicesOf({ thousands }: Municipality): number {
  return Math.max(2, Math.round(thousands / 12));
}
