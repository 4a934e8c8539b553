import { addDays, type Day, uuidOf } from '@ketengraaf/core';
import { phoneNumber } from '../names';
import { randomOf } from '../random';
import type { Region } from '../regions';
import { type Municipality, sharesOf } from './municipalities';
import { type Worker, workerOf, workersOf } from './workers';

/** A local team (lokaal team, CJG) with its case directors first. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly municipality: Municipality;
  readonly phone: string;
  readonly directors: readonly Worker[];
  readonly members: readonly Worker[];
  readonly lead: Worker;
  readonly privacyOfficer: Worker;
  /** A case director who left a while ago, and a member who left yesterday. */
  readonly formerDirector: Worker;
  readonly formerMember: Worker;
}

const QUARTERS = ['Noord', 'Zuid', 'Oost', 'West'];
const FAMILIES_A_DIRECTOR = 16;

/** One to four teams a municipality by its size, with as many case directors as the families of the world need. */
export function teamsOf(region: Region, municipalities: readonly Municipality[], families: number, today: Day): Team[] {
  return sharesOf(municipalities).flatMap(({ municipality, share }) => {
    const count = [30, 60, 120].filter((bound) => municipality.thousands >= bound).length + 1;
    const load = (families * share) / count;
    const directors = Math.max(3, Math.ceil((load * 0.75) / FAMILIES_A_DIRECTOR));
    return Array.from({ length: count }, (_, index): Team => {
      const id = uuidOf('team', region, municipality.code, index);
      return {
        id,
        name: count === 1 ? `CJG ${municipality.name}` : `CJG ${municipality.name} ${QUARTERS[index]}`,
        municipality,
        phone: phoneNumber(randomOf('phone', id)),
        directors: workersOf(id, 'CASE_DIRECTOR', directors),
        members: workersOf(id, 'TEAM_MEMBER', Math.max(2, Math.ceil(directors / 3))),
        lead: workerOf(id, 'TEAM_LEAD', 0),
        privacyOfficer: workerOf(id, 'PRIVACY_OFFICER', 0),
        formerDirector: workerOf(id, 'CASE_DIRECTOR', -1, addDays(today, -45)),
        formerMember: workerOf(id, 'TEAM_MEMBER', -1, today),
      };
    });
  });
}
