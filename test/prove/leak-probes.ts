import type { Fields } from '@ketengraaf/access';
import type { DataClass } from '@ketengraaf/core';
import { Door, ForbiddenError, family, type PersonalRow, type Reading, youth } from '@ketengraaf/door';
import { type Random, randomOf } from '@ketengraaf/regions';
import { comeAs } from '@ketengraaf/testkit';
import { type Asker, type Child, makeAsker } from './callers';
import { type Facts, factsOf } from './facts';
import type { Oracle } from './oracle';
import { layFacts, type TakeBack } from './overlay';
import { classOf, kindOf, type PartyAtHand, type ProtectedTable, subjectOf } from './parties';
import { type KeptRow, rowsKept } from './rows';

/** A row that somebody is shown or refused by one of the three, and not by the others. */
interface Disagreement {
  readonly asker: Asker;
  readonly table: string;
  readonly row: Pick<KeptRow, 'organisation' | 'dataClass' | 'kind' | 'subject'>;
  readonly oracle: Fields;
  readonly firstWall: Fields;
  readonly secondWall: boolean;
}

/** What came of many probes. */
export interface Probed {
  readonly probes: number;
  readonly shown: number;
  readonly askers: number;
  readonly disagreements: readonly Disagreement[];
  /** How often each table was probed. */
  readonly tables: ReadonlyMap<string, number>;
}

/** A world that askers were tied to, ready to be probed. */
export interface ProbeWorld {
  readonly parties: readonly PartyAtHand[];
  readonly askers: readonly Asker[];
  readonly rows: ReadonlyMap<PartyAtHand, readonly KeptRow[]>;
  readonly takeBack: TakeBack;
}

/** Every personal row of every party. */
export async function rowsOf(parties: readonly PartyAtHand[]): Promise<ProbeWorld['rows']> {
  const rows = new Map<PartyAtHand, readonly KeptRow[]>();
  for (const party of parties) rows.set(party, await rowsKept(party));
  return rows;
}

/** Ties so many random askers to a stack's world; the same seed, over the same world, makes the same askers and facts. */
export async function makeProbeWorld(rows: ProbeWorld['rows'], seed: string, count: number, breadth = 3): Promise<ProbeWorld> {
  const random: Random = randomOf('probes', seed);
  const parties = [...rows.keys()];
  const teams = parties.find(({ party }) => party === 'local-teams') as PartyAtHand;
  const children = await teams.ask<Child>(
    `select y.id, y.family_id as family, array(select a.holder from facts.authority a where a.youth_id = y.id order by a.holder) as holders from local_teams.youth y order by y.id`,
  );
  const all = [...rows.values()].flat();
  // so that every table is asked about by somebody, however few its rows are
  const tables = [...new Set(all.filter(({ subject }) => subject !== null).map(({ table }) => table))];
  const rare = tables.map((table) => random.pick(all.filter((row) => row.table === table && row.subject !== null)).subject as string);
  const askers = Array.from({ length: count }, (_, turn) => {
    const asker = makeAsker(random, turn, all, children, breadth);
    const more = rare[turn];
    return more === undefined ? asker : { ...asker, subjects: [...new Set([...asker.subjects, more])] };
  });
  const takeBack = await layFacts(parties, random, askers, children);
  return { parties, askers, rows, takeBack };
}

interface ShownRow extends PersonalRow {
  readonly place: string;
  readonly kind: 'YOUTH' | 'FAMILY';
  readonly subject: string;
  readonly addressedTo: string | null;
  /** Who asks. */
  readonly asker: string;
}

interface ShownPlace {
  readonly place: string;
  readonly fields: Fields;
}

/** Reads any personal table by its subjects through a door, and tells how much of each row the door shows. */
function readingOf(table: ProtectedTable): Reading<ShownRow, ShownPlace> {
  return {
    name: `probe ${table.target}`,
    row: Object,
    text: `select ctid::text as place, organisation, ${classOf(table)} as "dataClass", ${kindOf(table)} as kind, ${subjectOf(table)} as subject,
      ${table.reduced_to ?? 'null'} as "addressedTo", app.organisation() as asker from ${table.target} where ${subjectOf(table)} = any ($1::uuid[])`,
    by: 'subject',
    classes: table.classes as DataClass[],
    hasReducedForm: !table.in_full,
    part: (table.part ?? undefined) as Reading<ShownRow, ShownPlace>['part'],
    subjectOf: ({ kind, subject }) => (kind === 'YOUTH' ? youth(subject) : family(subject)),
    disclose: ({ place, addressedTo, asker }, fields) =>
      fields === 'REDUCED' && table.reduced_to !== null && addressedTo !== asker ? undefined : { place, fields },
  };
}

const PLACE = { path: { key: 'probe', prev: undefined, typename: undefined } };

async function shownByFirstWall(
  { party, unwalled, tables }: PartyAtHand,
  { caller, areFactsFresh }: Asker,
  rows: readonly KeptRow[],
): Promise<Map<string, Fields>> {
  const door = new Door(unwalled, { party, caller, trace: 'probe', areFactsFresh: () => areFactsFresh });
  try {
    const shown = await Promise.all(
      tables.map(async (table) => {
        const subjects = new Map(rows.filter((row) => row.table === table && row.subject !== null).map(({ kind, subject }) => [subject as string, kind]));
        const reading = readingOf(table);
        const found = await Promise.all([...subjects].map(([id, kind]) => door.many(reading, kind === 'YOUTH' ? youth(id) : family(id), PLACE)));
        return found.flatMap((seen) => seen ?? []).map(({ place, fields }) => [`${table.target} ${place}`, fields] as const);
      }),
    );
    return new Map(shown.flat());
  } catch (error) {
    // who left is not let in at all
    if (error instanceof ForbiddenError) return new Map();
    throw error;
  } finally {
    await door.rollback();
  }
}

async function shownBySecondWall(
  { party, walled, tables }: PartyAtHand,
  { caller, areFactsFresh, hasLeft }: Asker,
  rows: readonly KeptRow[],
): Promise<Set<string>> {
  const shown = new Set<string>();
  await walled.query('begin');
  await comeAs(walled, {
    ...caller,
    areFactsFresh,
    ...(caller.party === party && !hasLeft && caller.organisation !== caller.person && { employer: caller.organisation }),
  });
  for (const table of tables) {
    const subjects = [...new Set(rows.filter((row) => row.table === table).map(({ subject }) => subject))];
    const text = `select ctid::text as place from ${table.target} where ${subjectOf(table)} = any ($1::uuid[])`;
    const everything = `select ctid::text as place from ${table.target}`;
    const isAboutNobody = table.youth === null && table.family === null;
    const found = isAboutNobody ? await walled.query(everything) : await walled.query({ name: `probe ${table.target}`, text, values: [subjects] });
    for (const { place } of found.rows) shown.add(`${table.target} ${place}`);
  }
  await walled.query('rollback');
  return shown;
}

/** Has the oracle, the first wall alone and the second wall alone say of every row in question whether its asker sees it, and compares. */
export async function probe(
  { parties, askers, rows }: ProbeWorld,
  oracle: Oracle,
  progress: (probes: number) => void = () => undefined,
  most = Number.POSITIVE_INFINITY,
): Promise<Probed> {
  const disagreements: Disagreement[] = [];
  const tables = new Map<string, number>();
  const facts = new Map<PartyAtHand, Facts>();
  for (const party of parties) facts.set(party, await factsOf(party));
  let [probes, shown, asked] = [0, 0, 0];
  for (const asker of askers) {
    if (probes >= most) break;
    asked += 1;
    const subjects = new Set(asker.subjects);
    await Promise.all(
      parties.map(async (party) => {
        const about = (rows.get(party) ?? []).filter(({ subject, organisation }) =>
          subject === null ? organisation === asker.caller.organisation : subjects.has(subject),
        );
        const [first, second] = await Promise.all([shownByFirstWall(party, asker, about), shownBySecondWall(party, asker, about)]);
        for (const row of about) {
          const { table, place, organisation, dataClass, kind, subject, addressedTo } = row;
          const key = `${table.target} ${place}`;
          const own = asker.caller.party === party.party && asker.caller.organisation !== asker.caller.person && organisation === asker.caller.organisation;
          const standing = (facts.get(party) as Facts).standing(asker.caller, kind, subject, dataClass);
          const full = oracle({ caller: asker.caller, dataClass, kind, part: table.part ?? '', own, fresh: asker.areFactsFresh, ...standing });
          const isForOthers = table.reduced_to !== null && addressedTo !== asker.caller.organisation;
          const expected = full === 'REDUCED' && (table.in_full || isForOthers) ? 'NONE' : full;
          // rows about nobody are listed by their keeper, which the door decides for the list as a whole
          const firstWall = subject === null ? expected : (first.get(key) ?? 'NONE');
          const secondWall = second.has(key);
          probes += 1;
          if (expected !== 'NONE') shown += 1;
          tables.set(table.target, (tables.get(table.target) ?? 0) + 1);
          if (firstWall !== expected || secondWall !== (expected !== 'NONE'))
            disagreements.push({ asker, table: table.target, row: { organisation, dataClass, kind, subject }, oracle: expected, firstWall, secondWall });
        }
      }),
    );
    progress(probes);
  }
  return { probes, shown, askers: asked, disagreements, tables };
}
