import { type Caller, type DataClass, type Party, PURPOSES } from '@ketengraaf/core';
import { type Random, randomOf } from '@ketengraaf/regions';
import { type ChainClient, clientOf, mintToken, type TestStack } from '@ketengraaf/testkit';
import type { Asker } from './callers';
import { type Facts, factsOf } from './facts';
import type { ProbeWorld } from './leak-probes';
import type { Oracle } from './oracle';
import { classOf, kindOf, type PartyAtHand, type ProtectedTable, subjectOf } from './parties';

/** What came of asking the gateway, and holding every row that it showed or left out against the oracle. */
export interface GatewayProbed {
  /** Decisions of one asker, subject, class and purpose. */
  readonly probes: number;
  readonly shown: number;
  readonly requests: number;
  /** In words: who, what, what the oracle allows and what the answer held. */
  readonly disagreements: readonly string[];
}

type Tree = any;

/** A field of the graph that shows the rows of one table: `mark` is what it says of a row in full and in full alone. */
interface Probed {
  readonly party: Party;
  readonly table: string;
  readonly field: string;
  readonly mark: string;
  readonly column: string;
  readonly where?: string;
}

const OF_YOUTH: readonly Probed[] = [
  { party: 'consortia', table: 'consortia.trajectory', field: 'trajectories', mark: 'state', column: 'state' },
  { party: 'consortia', table: 'consortia.placement', field: 'placements', mark: 'id', column: 'id' },
  { party: 'consortia', table: 'consortia.care_report', field: 'careReports', mark: 'id', column: 'id' },
  { party: 'consortia', table: 'consortia.other_solution', field: 'otherSolutions', mark: 'id', column: 'id' },
  { party: 'consortia', table: 'consortia.waiting_list_entry', field: 'waiting(ended: true)', mark: 'appliedOn', column: 'applied_on' },
  { party: 'municipalities', table: 'municipalities.allocation', field: 'allocations', mark: 'id', column: 'id' },
  { party: 'referrers', table: 'referrers.referral', field: 'referrals', mark: 'urgency', column: 'urgency' },
  { party: 'schools', table: 'schools.enrolment', field: 'enrolment', mark: 'pupilName', column: 'pupil_name', where: 'during @> app.today()' },
  { party: 'schools', table: 'schools.absence_signal', field: 'absenceSignals', mark: 'signalledOn', column: 'signalled_on' },
];
const YOUTH: Probed = { party: 'local-teams', table: 'local_teams.youth', field: 'youth', mark: 'birthDate', column: 'birth_date' };
const BY_ID: readonly Probed[] = [
  { party: 'consortia', table: 'consortia.trajectory', field: 'trajectory', mark: 'state', column: 'state' },
  { party: 'referrers', table: 'referrers.referral', field: 'referral', mark: 'urgency', column: 'urgency' },
  { party: 'local-teams', table: 'local_teams.family_plan', field: 'familyPlan', mark: 'openedOn', column: 'opened_on' },
];

const YOUTHS = 14;
const OF_EACH_ROOT = 2;
const PURPOSES_EACH = 8;
const AT_ONCE = 12;
const REDUCED = 'REDUCED';

/** A row as its table holds it. */
interface Row {
  readonly id: string;
  readonly organisation: string;
  readonly dataClass: DataClass;
  readonly kind: 'YOUTH' | 'FAMILY' | 'NONE';
  readonly subject: string;
  readonly mark: string;
}

/** The rows of a probed table, and how they are decided. */
interface Shelf {
  readonly probed: Probed;
  readonly table: ProtectedTable;
  readonly facts: Facts;
  readonly all: readonly Row[];
  of(subject: string): readonly Row[];
}

/** Asks a gateway as the askers of a world, for purposes that fit and that do not, and compares what it shows with what the oracle allows. */
export async function probeGateway(
  stack: TestStack,
  { parties, askers }: Pick<ProbeWorld, 'parties' | 'askers'>,
  oracle: Oracle,
  { seed, most, url = stack.url }: { readonly seed: string; readonly most: number; readonly url?: string },
  progress: (probes: number) => void = () => undefined,
): Promise<GatewayProbed> {
  const random = randomOf('gateway probes', seed);
  const client = clientOf({ ...stack, url });
  const facts = new Map<Party, Facts>(await Promise.all(parties.map(async (party) => [party.party, await factsOf(party)] as const)));
  const shelves = await Promise.all([YOUTH, ...OF_YOUTH, ...BY_ID].map((probed) => shelfOf(probed, parties, facts)));
  const [youths, ...rest] = shelves as [Shelf, ...Shelf[]];
  const [ofYouth, byId] = [rest.slice(0, OF_YOUTH.length), rest.slice(OF_YOUTH.length)];
  const disagreements: string[] = [];
  let [probes, shown, requests, turn] = [0, 0, 0, 0];

  const probeOnce = async (asker: Asker, purpose: Caller['purpose']): Promise<void> => {
    const caller = { ...asker.caller, purpose };
    const wish = wishOf(random, asker, youths, byId);
    const answer = await ask(stack, client, caller, wish);
    requests += 1;
    const compare = (shelf: Shelf, rows: readonly Row[], found: unknown, where: string, isReached = true): boolean => {
      const expected = isReached ? rows.flatMap((row) => fieldsOf(oracle, caller, shelf, row)).sort() : [];
      const seen = marksIn(found, shelf.probed.mark).sort();
      probes += Math.max(1, rows.length);
      shown += expected.length;
      if (expected.join() !== seen.join())
        disagreements.push(`${caller.role} for ${purpose} of ${caller.party}, ${where}: the oracle allows [${expected}], the gateway shows [${seen}]`);
      return expected.length > 0;
    };
    for (const [index, row] of wish.youths.entries()) {
      const found = answer?.[`y${index}`];
      const isReached = compare(youths, [row], found, 'youth');
      for (const shelf of ofYouth) compare(shelf, shelf.of(row.id), found?.[nameOf(shelf.probed)], shelf.probed.field, isReached);
    }
    for (const [index, { shelf, row }] of wish.others.entries()) compare(shelf, [row], answer?.[`o${index}`], shelf.probed.field);
    progress(probes);
  };

  const lane = async (): Promise<void> => {
    while (probes < most && turn < askers.length * PURPOSES_EACH) {
      const asker = askers[Math.floor(turn / PURPOSES_EACH)] as Asker;
      const purpose = turn++ % PURPOSES_EACH < PURPOSES_EACH - 1 ? asker.caller.purpose : random.pick(PURPOSES);
      await probeOnce(asker, purpose);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { probes, shown, requests, disagreements };
}

async function shelfOf(probed: Probed, parties: readonly PartyAtHand[], facts: ReadonlyMap<Party, Facts>): Promise<Shelf> {
  const party = parties.find((one) => one.party === probed.party) as PartyAtHand;
  const table = party.tables.find(({ target }) => target === probed.table);
  if (!table) throw new Error(`${probed.table} is no table behind the second wall`);
  const all = await party.ask<Row>(
    `select id, organisation, ${classOf(table)} as "dataClass", ${kindOf(table)} as kind, ${subjectOf(table)} as subject, ${probed.column}::text as mark
     from ${probed.table} ${probed.where ? `where ${probed.where}` : ''} order by id`,
  );
  const bySubject = new Map<string, Row[]>();
  for (const row of all) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  return { probed, table, facts: facts.get(probed.party) as Facts, all, of: (subject) => bySubject.get(subject) ?? [] };
}

/** What the oracle allows of a row: what it is marked by, or that it is there in its reduced form, or nothing. */
function fieldsOf(oracle: Oracle, caller: Caller, { probed, table, facts }: Shelf, { organisation, dataClass, kind, subject, mark }: Row): string[] {
  const own = caller.party === probed.party && caller.organisation !== caller.person && organisation === caller.organisation;
  const standing = facts.standing(caller, kind, subject, dataClass);
  const fields = oracle({ caller, dataClass, kind, part: table.part ?? '', own, fresh: true, ...standing });
  return fields === 'ALL' ? [mark] : fields === REDUCED && !table.in_full ? [REDUCED] : [];
}

function marksIn(found: unknown, mark: string): string[] {
  if (found === null || found === undefined) return [];
  return (Array.isArray(found) ? found : [found]).map((one: Tree) => String(one[mark] ?? REDUCED));
}

const nameOf = ({ field }: Probed): string => field.replace(/\(.*/, '');

interface Wish {
  readonly youths: readonly Row[];
  readonly others: readonly { readonly shelf: Shelf; readonly row: Row }[];
}

/** Youths the asker is tied to and others, and by their own identifiers what is about them. */
function wishOf(random: Random, { subjects }: Asker, youths: Shelf, byId: readonly Shelf[]): Wish {
  const known = inAnyOrder(
    random,
    subjects.flatMap((subject) => youths.of(subject)),
  );
  const strangers = Array.from({ length: YOUTHS }, () => random.pick(youths.all));
  const chosen = [...new Set([...known.slice(0, YOUTHS - 2), ...strangers])].slice(0, YOUTHS);
  const others = byId.flatMap((shelf) => {
    const about = inAnyOrder(
      random,
      subjects.flatMap((subject) => shelf.of(subject)),
    );
    return [...about.slice(0, OF_EACH_ROOT - 1), random.pick(shelf.all)].map((row) => ({ shelf, row }));
  });
  return { youths: chosen, others };
}

function inAnyOrder<T>(random: Random, list: readonly T[]): T[] {
  const keyed = list.map((one) => ({ one, at: random.next() }));
  return keyed.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

async function ask(stack: TestStack, client: ChainClient, caller: Caller, { youths, others }: Wish): Promise<Tree> {
  const fields = OF_YOUTH.map(({ field, mark }) => `${field} { ${mark} }`).join(' ');
  // as variables, so that few documents are planned and many asked
  const variables = Object.fromEntries([...youths.map(({ id }, index) => [`y${index}`, id]), ...others.map(({ row }, index) => [`o${index}`, row.id])]);
  const roots = [
    ...youths.map((_, index) => `y${index}: youth(id: $y${index}) { ${YOUTH.mark} ...F }`),
    ...others.map(({ shelf: { probed } }, index) => `o${index}: ${probed.field}(id: $o${index}) { ${probed.mark} }`),
  ];
  const declared = Object.keys(variables).map((name) => `$${name}: UUID!`);
  const query = `query (${declared.join(', ')}) { ${roots.join(' ')} } fragment F on Youth { ${fields} }`;
  const { role, purpose, ...holder } = caller;
  for (let tries = 1; ; tries++) {
    const token = await mintToken(stack, { ...holder, grants: [{ role, purpose }] });
    const { status, body } = await client.ask(query, { token, variables });
    const codes = (body.errors ?? []).map((error: Tree) => String(error.extensions?.code));
    const refusals = ((body.extensions as Tree)?.access ?? []) as readonly { reason: string }[];
    // who left is forbidden at every party
    const isWhole = codes.every((code) => code === 'FORBIDDEN') && !refusals.some(({ reason }) => reason === 'FACTS_STALE');
    // who has no such pair of role and purpose sees nothing of anything, and that is compared too
    if (isWhole || status === 403 || status === 401) return body.data;
    if (tries === 5) throw new Error(`the gateway did not answer ${role} for ${purpose} five times: ${JSON.stringify(body.errors).slice(0, 300)}`);
  }
}
