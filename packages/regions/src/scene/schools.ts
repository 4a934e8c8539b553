import { uuidOf } from '@ketengraaf/core';
import { randomOf } from '../random';
import type { Region } from '../regions';
import { type Municipality, sharesOf } from './municipalities';
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

const NAMES: Readonly<Record<SchoolKind, readonly string[]>> = {
  PRIMARY: [
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
  ],
  SECONDARY: ['Mercator College', 'De Nieuwe Haven', 'Minerva Lyceum', 'Het Stadscollege', 'De Brug vmbo', 'Erasmuslyceum', 'Praktijkschool De Werkplaats'],
  SPECIAL: ['De Parasol', 'Het Anker', 'De Windwijzer', 'De Kring'],
};

const LETTERS = 26 * 26;

/** Youths of a family who go to a kind of school, in a hundred families, and how many pupils such a school has at most. */
const PUPILS: Readonly<Record<SchoolKind, { readonly inHundred: number; readonly most: number }>> = {
  PRIMARY: { inHundred: 90, most: 250 },
  SECONDARY: { inHundred: 70, most: 900 },
  SPECIAL: { inHundred: 15, most: 150 },
};

/**
 * Schools per municipality by its size: at least two primary schools, one secondary, and a special one where enough people live; in a
 * large world more, so that no school has more pupils than a school has.
 */
export function schoolsOf(region: Region, municipalities: readonly Municipality[], families: number): { schools: School[]; partnerships: SchoolPartnership[] } {
  const primary = { id: uuidOf('partnership', region, 'PO'), name: 'Samenwerkingsverband passend primair onderwijs (fictief)' };
  const secondary = { id: uuidOf('partnership', region, 'VO'), name: 'Samenwerkingsverband passend voortgezet onderwijs (fictief)' };
  const schools: School[] = [];
  const opened = new Map<string, number>();
  const open = (municipality: Municipality, kind: SchoolKind, count: number): void => {
    const names = NAMES[kind];
    const first = randomOf('schools', municipality.code, kind).below(names.length);
    const key = `${municipality.code}/${kind}`;
    for (let index = opened.get(key) ?? 0; index < count; index++) {
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
    opened.set(key, Math.max(count, opened.get(key) ?? 0));
  };
  for (const municipality of municipalities) {
    open(municipality, 'PRIMARY', Math.max(2, Math.round(municipality.thousands / 14)));
    open(municipality, 'SECONDARY', Math.max(1, Math.round(municipality.thousands / 35)));
    if (municipality.thousands >= 20) open(municipality, 'SPECIAL', Math.max(1, Math.round(municipality.thousands / 100)));
  }
  // after the others, whose codes are the same in every world of the region
  for (const [kind, { inHundred, most }] of Object.entries(PUPILS) as [SchoolKind, (typeof PUPILS)[SchoolKind]][]) {
    const having = municipalities.filter(({ code }) => opened.has(`${code}/${kind}`));
    for (const { municipality, share } of sharesOf(having)) open(municipality, kind, Math.ceil((families * share * inHundred) / 100 / most));
  }
  return { schools, partnerships: [primary, secondary] };
}

/** School codes that start with a 9 are given to no school. */
function brinOf(index: number): string {
  const [tens, letters] = [99 - Math.floor(index / LETTERS), index % LETTERS];
  if (tens < 90) throw new Error(`a region can have ${10 * LETTERS} schools, not ${index + 1}`);
  return `${tens}${String.fromCharCode(65 + Math.floor(letters / 26), 65 + (letters % 26))}`;
}
