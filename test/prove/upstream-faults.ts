import { PARTIES, type Party } from '@ketengraaf/core';
import { gatewaySettings, startGateway } from '@ketengraaf/gateway';
import { gatewayEnvironment, readOperation } from '@ketengraaf/stack';
import { type ChainClient, clientOf, MISBEHAVIOURS, type Misbehaviour, SECRETS, startMisbehavingParty, type TestStack } from '@ketengraaf/testkit';
import { startTamperingGateway, type Tamper } from './tampering-gateway';

/** What came of making one party at a time misbehave in one way. */
export interface Misbehaved {
  readonly cases: number;
  /** What did not hold, in words: which party, which fault, which request, what of it. */
  readonly wrong: readonly string[];
  /** Answers later than the deadline and a tenth. */
  readonly late: number;
}

type Tree = any;

/** A request of the chain, and which fields of its answer only one party can give. */
interface Request {
  readonly kind: 'query' | 'entity' | 'mutation';
  readonly as: string;
  readonly document: string;
  readonly owned: Partial<Readonly<Record<Party, readonly string[]>>>;
  /** Who is asked to act: once, whatever comes of it. Others are only read from, and a broken connection may be tried again. */
  readonly acting?: readonly Party[];
}

const DEADLINE_MS = 1_500;
const LATEST_MS = DEADLINE_MS * 1.1;

const OWN_ROOTS: Readonly<Record<Party, Pick<Request, 'as' | 'document'>>> = {
  municipalities: {
    as: 'access-desk',
    document: `query ($municipality: ID!, $service: Service!, $on: LocalDate!) { root: contractFor(municipality: $municipality, service: $service, on: $on) { outcome } }`,
  },
  consortia: { as: 'intake-desk', document: 'query ($trajectory: UUID!) { root: trajectory(id: $trajectory) { state } }' },
  'local-teams': { as: 'regisseur', document: 'query ($family: UUID!) { root: family(id: $family) { number } }' },
  schools: { as: 'school-coordinator', document: 'query ($pupil: UUID!) { root: pupil(youth: $pupil) { enrolment { grade } } }' },
  referrers: { as: 'general-practitioner', document: 'query ($referral: UUID!) { root: referral(id: $referral) { urgency } }' },
};

/** Each party's own root is asked while another misbehaves; the one family that all five tell of; and an act whose answer three parties complete. */
const REQUESTS: readonly Request[] = [
  ...PARTIES.map((party): Request => ({ kind: 'query', ...OWN_ROOTS[party], owned: { [party]: ['root'] } })),
  {
    kind: 'entity',
    as: 'regisseur',
    document: 'one-family',
    owned: {
      municipalities: ['municipality', 'allocations'],
      consortia: ['trajectories', 'intake', 'waiting', 'placements'],
      'local-teams': ['family'],
      schools: ['enrolment', 'educationSupport', 'schoolProgress'],
      referrers: ['referrals', 'referrer'],
    },
  },
  {
    kind: 'mutation',
    as: 'regisseur',
    document: `mutation ($plan: UUID!, $trajectory: UUID!) {
      act: checkSafety(input: { plan: $plan, isSafe: true }) { __typename ... on PlanChanged { familyPlan {
        id caseDirector { name team { municipality { code name } } } goals { title actions { title schoolProgress { state } } } } } }
      release: releaseReservation(input: { reservation: $trajectory, version: 1 }) { __typename } }`,
    owned: { municipalities: ['municipality'], consortia: ['release'], 'local-teams': ['act'], schools: ['schoolProgress'] },
    acting: ['local-teams', 'consortia'],
  },
];

/** Puts a gateway over the chain in which one party misbehaves, for so many of the 8 x 5 x 3 cases, and holds its answers against those of the whole chain. */
export async function misbehave(
  stack: TestStack,
  cases: readonly (readonly [Party, Misbehaviour])[],
  progress: (cases: number) => void = () => undefined,
  tamper?: Tamper,
): Promise<Misbehaved> {
  const client = clientOf(stack);
  const whole = new Map<Request, unknown>();
  for (const request of REQUESTS) {
    const { json } = await sendTo(stack.url, client, request);
    if (!json.data || json.errors) throw new Error(`the whole chain does not answer: ${JSON.stringify(json.errors)}`);
    if (request.kind === 'mutation' && json.data.act?.__typename !== 'PlanChanged')
      throw new Error(`the whole chain does not act: ${JSON.stringify(json.data)}`);
    whole.set(request, json.data);
  }
  const wrong: string[] = [];
  let late = 0;
  for (const [index, [party, how]] of cases.entries()) {
    const misbehaving = await startMisbehavingParty(how);
    const urls = PARTIES.map((one) => `${one}=${one === party ? misbehaving.url : `http://127.0.0.1:${stack.ports.parties[one]}/graphql`}`).join(',');
    const log: unknown[] = [];
    const environment = gatewayEnvironment(stack.settings, stack.ports, 'development', false);
    const told = { ...environment, PORT: '0', PARTY_URLS: urls, DEADLINE_MS: String(DEADLINE_MS) };
    const gateway = await startGateway(gatewaySettings(told, { open: false }), { log: (line) => void log.push(line), now: Date.now });
    const address = `http://127.0.0.1:${gateway.port}/graphql`;
    const tampering = tamper && (await startTamperingGateway(address, tamper));
    const hold = async (request: Request): Promise<void> => {
      const before = misbehaving.requests();
      const { text, json, tookMs } = await sendTo(tampering?.url ?? address, client, request);
      if (tookMs > LATEST_MS) late += 1;
      const name = `${party} ${how}, ${request.kind} ${Object.keys(request.owned)[0]}`;
      const asked = misbehaving.requests() - before;
      wrong.push(...faultsIn(request, party, whole.get(request), json).map((what) => `${name}: ${what}`));
      if (request.acting?.includes(party) && asked > 1) wrong.push(`${name}: an act was sent ${asked} times`);
      wrong.push(...SECRETS.filter((secret) => (text + JSON.stringify(log)).includes(secret)).map((secret) => `${name}: told ${secret}`));
    };
    try {
      // a party that hangs takes each of them to the deadline, so they wait together; acts are counted, so they go alone
      await Promise.all(REQUESTS.filter(({ kind }) => kind !== 'mutation').map(hold));
      for (const request of REQUESTS.filter(({ kind }) => kind === 'mutation')) await hold(request);
    } finally {
      await tampering?.close();
      await Promise.all([gateway.close(), misbehaving.close()]);
    }
    progress((index + 1) * 3);
  }
  return { cases: cases.length * 3, wrong, late };
}

/** Every party with every fault. */
export const FAULTS: readonly (readonly [Party, Misbehaviour])[] = PARTIES.flatMap((party) => MISBEHAVIOURS.map((how) => [party, how] as const));

function faultsIn({ owned }: Request, party: Party, whole: unknown, { data, errors = [] }: Tree): string[] {
  const fields = owned[party] ?? [];
  const faults = [...lostFrom(whole, data, '', fields)];
  const others = errors.filter(({ extensions }: Tree) => extensions?.code !== 'PARTY_UNAVAILABLE' || extensions.party !== party);
  if (others.length > 0) faults.push(`errors ${JSON.stringify(others)}`);
  if (fields.length > 0 && errors.length === 0) faults.push('nothing is said to be missing');
  return faults;
}

/** Paths at which an answer differs from that of the whole chain, but for what a misbehaving party alone could give and is null. */
function* lostFrom(whole: unknown, seen: unknown, path: string, owned: readonly string[]): Generator<string> {
  if (typeof whole !== 'object' || whole === null || typeof seen !== 'object' || seen === null) {
    if (JSON.stringify(whole) !== JSON.stringify(seen)) yield `${path} differs`;
    return;
  }
  if (Object.keys(whole).join() !== Object.keys(seen).join()) return yield `${path} has other fields`;
  for (const [key, value] of Object.entries(whole)) {
    const given = (seen as Tree)[key];
    if (!(given === null && owned.includes(key)))
      yield* lostFrom(value, given, `${path}.${key}`, owned.includes(key) ? [...owned, ...Object.keys(value ?? {})] : owned);
  }
}

async function sendTo(url: string, client: ChainClient, { as, document }: Request): Promise<{ text: string; json: Tree; tookMs: number }> {
  const operation = document.includes('{') ? undefined : readOperation(document);
  const query = operation?.text ?? document;
  const variables = Object.fromEntries(Object.entries(client.showcase).filter(([name]) => query.includes(`$${name}:`)));
  const authorization = `Bearer ${await client.token(as)}`;
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { text, json: JSON.parse(text), tookMs: performance.now() - began };
}
