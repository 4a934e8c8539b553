import { uuidOf } from '@ketengraaf/core';
import { randomOf } from '../random';
import type { Region } from '../regions';
import type { Municipality } from './municipalities';
import { type Worker, workersOf } from './workers';

/** Kinds of school. */
export type SchoolKind = 'PRIMARY' | 'SECONDARY' | 'SPECIAL';

/** A school (fictional) with its internal support coordinators. */
export interface School {
  readonly brin: string;
  readonly name: string;
  readonly kind: SchoolKind;
  readonly municipality: Municipality;
  readonly partnership: string;
  readonly coordinators: readonly Worker[];
}

/** A partnership of schools for fitting education (samenwerkingsverband passend onderwijs). */
export interface SchoolPartnership {
  readonly id: string;
  readonly name: string;
}

const PRIMARY = [
  'De Kleine Beer',
  'Het Kompas',
  'De Vlieger',
  'De Zonnebloem',
  'Het Palet',
  'De Regenboog',
  'De Wegwijzer',
  'De Boomhut',
  'Het Klokhuis',
  'De Springplank',
  'De Zeester',
  'De Uilenboom',
];
const SECONDARY = [
  'Mercator College',
  'De Nieuwe Haven',
  'Minerva Lyceum',
  'Het Stadscollege',
  'De Brug vmbo',
  'Erasmuslyceum',
  'Praktijkschool De Werkplaats',
];
const SPECIAL = ['De Parasol', 'Het Anker', 'De Windwijzer', 'De Kring'];

/** Schools per municipality by its size: at least two primary schools, one secondary, and a special one where enough people live. */
export function schoolsOf(region: Region, municipalities: readonly Municipality[]): { schools: School[]; partnerships: SchoolPartnership[] } {
  const primary = { id: uuidOf('partnership', region, 'PO'), name: 'Samenwerkingsverband passend primair onderwijs (fictief)' };
  const secondary = { id: uuidOf('partnership', region, 'VO'), name: 'Samenwerkingsverband passend voortgezet onderwijs (fictief)' };
  const schools: School[] = [];
  const open = (municipality: Municipality, kind: SchoolKind, names: readonly string[], count: number): void => {
    const first = randomOf('schools', municipality.code, kind).below(names.length);
    for (let index = 0; index < count; index++) {
      const brin = brinOf(schools.length);
      const name = names[(first + index) % names.length] as string;
      const round = Math.floor(index / names.length);
      schools.push({
        brin,
        name: `${name}${round === 0 ? '' : ` ${round + 1}`}, ${municipality.name}`,
        kind,
        municipality,
        partnership: (kind === 'SECONDARY' ? secondary : primary).id,
        coordinators: workersOf(`${region}/${brin}`, 'SCHOOL_COORDINATOR', 2),
      });
    }
  };
  for (const municipality of municipalities) {
    open(municipality, 'PRIMARY', PRIMARY, Math.max(2, Math.round(municipality.thousands / 14)));
    open(municipality, 'SECONDARY', SECONDARY, Math.max(1, Math.round(municipality.thousands / 35)));
    if (municipality.thousands >= 20) open(municipality, 'SPECIAL', SPECIAL, Math.max(1, Math.round(municipality.thousands / 100)));
  }
  return { schools, partnerships: [primary, secondary] };
}

/** School codes that start with 99 are given to no school. */
function brinOf(index: number): string {
  if (index >= 26 * 26) throw new Error(`a region can have ${26 * 26} schools, not ${index + 1}`);
  return `99${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`;
}
