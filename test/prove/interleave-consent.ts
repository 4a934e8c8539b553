import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, randomOf } from '@ketengraaf/regions';
import { type ChainClient, clientOf, mintToken, type Reply, type TestStack } from '@ketengraaf/testkit';
import type { PartyAtHand } from './parties';

/** What came of reading while consents were withdrawn. */
export interface Interleaved {
  /** Pairs of one withdrawal and one read of the same youth, in whatever order they fell. */
  readonly interleavings: number;
  readonly withdrawals: number;
  /** Reads that began after a withdrawal was confirmed, and showed the youth all the same. */
  readonly tooLate: number;
  /** Reads before any withdrawal that did not show everybody: then nothing was proven. */
  readonly blind: number;
}

type Tree = any;

const YOUTHS = 20;
const WITHDRAWERS = 4;
const READERS = 5;
const ARRIVES_WITHIN_MS = 20_000;
const PAUSE_MS = 10;
const ASKED = { dataClass: 'EDUCATION', reason: 'Om samen aan hetzelfde plan te werken' };
const ANSWERED = '__typename ... on RuleViolated { rule } ... on NotAllowed { reason }';

/** Sixteen and older, who consent alone, and go to school today. */
const OLD_ENOUGH = `select y.id from local_teams.youth y where y.birth_date <= app.today() - interval '16 years' and y.birth_date > app.today() - interval '18 years' order by y.id`;
const AT_SCHOOL = 'select youth_id as id from schools.enrolment where youth_id = any ($1::uuid[]) and during @> app.today() order by 1 limit $2';

/** Who asks for consent and reads by it, and whose it is. */
interface Scene {
  readonly director: string;
  readonly team: string;
  readonly youths: readonly { readonly id: string; readonly token: string }[];
}

/** Has youths withdraw their consents by the mutation while a case director reads, over and over, what stands at their schools; both through the gateway. */
export async function interleaveConsent(
  stack: TestStack,
  parties: readonly PartyAtHand[],
  seed: string,
  count: number,
  progress: (interleavings: number) => void = () => undefined,
  url: string = stack.url,
): Promise<Interleaved> {
  const random = randomOf('consents', seed);
  const client = clientOf({ ...stack, url });
  const scene = await prepare(stack, parties, random);
  let [interleavings, withdrawals, tooLate, blind] = [0, 0, 0, 0];
  while (interleavings < count) {
    await consent(client, scene);
    for (const end = Date.now() + ARRIVES_WITHIN_MS; (await read(client, scene)).size < scene.youths.length; await sleep(PAUSE_MS))
      if (Date.now() > end) throw new Error('consents did not arrive at the school');
    const consents = await consentsOf(client, scene);
    const confirmed = new Map<string, number>();
    let [isOver, hasBegun] = [false, false];
    const readers = Array.from({ length: READERS }, async () => {
      for (let isLast = false; !isLast; ) {
        isLast = isOver;
        const [began, isBefore] = [performance.now(), !hasBegun];
        const seen = await read(client, scene);
        interleavings += scene.youths.length;
        if (isBefore && !hasBegun && seen.size < scene.youths.length) blind += 1;
        tooLate += [...seen].filter((youth) => (confirmed.get(youth) ?? Number.POSITIVE_INFINITY) < began).length;
      }
    });
    const queue = inAnyOrder(random, scene.youths);
    const withdrawers = Array.from({ length: WITHDRAWERS }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        await sleep(random.between(0, PAUSE_MS));
        hasBegun = true;
        confirmed.set(next.id, await withdraw(client, next, consents.get(next.id) ?? ''));
        withdrawals += 1;
      }
    });
    await Promise.all(withdrawers).finally(() => {
      isOver = true;
    });
    await Promise.all(readers);
    progress(interleavings);
  }
  return { interleavings, withdrawals, tooLate, blind };
}

/** Makes one team keep youths of many families and its case director know them, as receiving each of those families would leave it. */
async function prepare(stack: TestStack, parties: readonly PartyAtHand[], random: Random): Promise<Scene> {
  const [teams, schools] = ['local-teams', 'schools'].map((name) => parties.find(({ party }) => party === name)) as [PartyAtHand, PartyAtHand];
  const old = (await teams.ask<{ id: string }>(OLD_ENOUGH)).map(({ id }) => id);
  const ids = (await schools.ask<{ id: string }>(AT_SCHOOL, [old, YOUTHS])).map(({ id }) => id);
  if (ids.length === 0) throw new Error('nobody of sixteen or older goes to school in this world');
  const directors = await teams.ask<{ person: string; team: string }>(
    `select person, organisation as team from app.staff where role = 'CASE_DIRECTOR' and during @> app.today() order by person`,
  );
  const { person, team } = random.pick(directors);
  await teams.ask(
    `insert into facts.involvement (id, youth_id, party, organisation, person, role, during, audience)
     select gen_random_uuid(), youth, 'local-teams', $3, $2, 'CASE_DIRECTOR', '[2020-01-01,)', '{schools}' from unnest($1::uuid[]) youth`,
    [ids, person, team],
  );
  await teams.ask('update local_teams.youth set organisation = $2 where id = any ($1::uuid[])', [ids, team]);
  const director = await mintToken(stack, { person, organisation: team, party: 'local-teams', grants: [{ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' }] });
  const youths = await Promise.all(
    ids.map(async (id) => ({
      id,
      token: await mintToken(stack, { person: id, organisation: id, party: 'local-teams', grants: [{ role: 'YOUTH', purpose: 'OWN_DATA' }] }),
    })),
  );
  return { director, team, youths };
}

/** Asks all for consent in one request, and has each give it. */
async function consent(client: ChainClient, { director, youths }: Scene): Promise<void> {
  const asks = youths.map((_youth, index) => `y${index}: askConsent(input: $y${index}) { ${ANSWERED} ... on ConsentAsked { requestId } }`);
  const declared = youths.map((_youth, index) => `$y${index}: AskConsentInput!`);
  const variables = Object.fromEntries(youths.map(({ id }, index) => [`y${index}`, { youth: id, ...ASKED }]));
  const asked = await dataOf(client.ask(`mutation (${declared}) { ${asks.join(' ')} }`, { token: director, variables }));
  const refused = Object.values<Tree>(asked).find((one) => one?.__typename !== 'ConsentAsked');
  if (refused !== undefined) throw new Error(`a consent could not be asked: ${JSON.stringify(refused)}`);
  await Promise.all(
    youths.map(async ({ id, token }, index) => {
      const document = `mutation ($input: AnswerConsentInput!) { given: giveConsent(input: $input) { ${ANSWERED} } }`;
      const { given } = await dataOf(client.ask(document, { token, variables: { input: { youth: id, request: asked[`y${index}`].requestId } } }));
      if (given?.__typename !== 'ConsentAnswered') throw new Error(`a consent could not be given: ${JSON.stringify(given)}`);
    }),
  );
}

/** The consents that stand for the director's team, by youth. */
async function consentsOf(client: ChainClient, { director, team, youths }: Scene): Promise<ReadonlyMap<string, string>> {
  const roots = youths.map(({ id }, index) => `y${index}: youth(id: "${id}") { consents { id organisation dataClass } }`);
  const found = await dataOf(client.ask(`{ ${roots.join(' ')} }`, { token: director }));
  return new Map(
    youths.map(({ id }, index) => {
      const own = found[`y${index}`].consents.find(({ organisation, dataClass }: Tree) => organisation === team && dataClass === ASKED.dataClass);
      return [id, own?.id as string];
    }),
  );
}

/** Withdraws a consent; gives from when on the school's party refuses, on this machine's clock of `performance`. */
async function withdraw(client: ChainClient, { id, token }: Scene['youths'][number], consentId: string): Promise<number> {
  const done = '... on ConsentWithdrawn { confirmedBy unconfirmed { party refusesFrom } }';
  const document = `mutation ($input: WithdrawConsentInput!) { withdrawn: withdrawConsent(input: $input) { ${ANSWERED} ${done} } }`;
  const { withdrawn } = await dataOf(client.ask(document, { token, variables: { input: { youth: id, consent: consentId } } }));
  if (withdrawn?.__typename !== 'ConsentWithdrawn') throw new Error(`a consent could not be withdrawn: ${JSON.stringify(withdrawn)}`);
  const later = withdrawn.unconfirmed.find(({ party }: Tree) => party === 'SCHOOLS');
  return performance.now() + (later ? Math.max(0, Date.parse(later.refusesFrom) - Date.now()) : 0);
}

/** The youths of whom the director sees what their school keeps. */
async function read(client: ChainClient, { director, youths }: Scene): Promise<Set<string>> {
  const roots = youths.map(({ id }, index) => `y${index}: youth(id: "${id}") { enrolment { grade } }`);
  const seen = await dataOf(client.ask(`{ ${roots.join(' ')} }`, { token: director }));
  return new Set(youths.flatMap(({ id }, index) => (seen[`y${index}`]?.enrolment ? [id] : [])));
}

async function dataOf(reply: Promise<Reply>): Promise<Tree> {
  const { body } = await reply;
  if (!body.data || body.errors) throw new Error(`the gateway did not answer: ${JSON.stringify(body.errors)}`);
  return body.data;
}

function inAnyOrder<T>(random: Random, list: readonly T[]): T[] {
  const keyed = list.map((one) => ({ one, at: random.next() }));
  return keyed.sort((a, b) => a.at - b.at).map(({ one }) => one);
}
