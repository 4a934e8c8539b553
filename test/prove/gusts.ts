import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PARTIES, type Party } from '@ketengraaf/core';
import { signingKey } from '@ketengraaf/proof';
import { askParty, clientOf, mintToken, type TestStack, type TokenChange } from '@ketengraaf/testkit';

/** What became of one question of a storm: answered as it must be, refused as it must be, too late to be answered whole, or wrong in words. */
type Fate = 'ANSWERED' | 'REFUSED' | 'LATE' | { readonly wrong: string };

/** One thing that somebody sends in a storm, over and over. */
export interface Gust {
  readonly name: string;
  send(): Promise<Fate>;
}

type Tree = any;

const WHOLE = [
  ['one-family', 'regisseur'],
  ['my-families', 'regisseur'],
  ['school-plan', 'school-coordinator'],
  ['care-reports', 'care-professional'],
  ['other-solutions', 'care-professional'],
  ['my-data', 'youth'],
  // to whom there is no such family
  ['one-family', 'outsider'],
] as const;
const AT_PARTY = { query: '{ __typename }', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' } as const;
const STALE_MS = 120_000;
const UNTIL_SETTLED_MS = 30_000;

/**
 * Questions with tokens and proofs of every kind: honest ones, which must be answered with what was answered before the storm and nothing
 * else, and expired, forged and replayed ones, which must be refused whatever goes on.
 */
export async function gusts(stack: TestStack, url: string = stack.url): Promise<Gust[]> {
  return [
    ...(await Promise.all(WHOLE.map(([operation, persona]) => honest(stack, url, operation, persona)))),
    ...strangers(stack, url),
    ...PARTIES.flatMap((party) => proofs(stack, party)),
  ];
}

async function honest(stack: TestStack, url: string, operation: string, persona: string): Promise<Gust> {
  const ask = async (at: string): Promise<{ status: number; data: string; codes: readonly string[] }> => {
    const { status, body } = await clientOf({ ...stack, url: at }).ask(operation, { token: await mintToken(stack, persona) });
    const { data, errors = [] } = body as Tree;
    return { status, data: JSON.stringify(data ?? null), codes: errors.map((error: Tree) => String(error.extensions?.code)) };
  };
  // what is right is what the gateway itself answers while it is calm
  let right = await ask(stack.url);
  for (const end = Date.now() + UNTIL_SETTLED_MS; right.codes.length > 0; right = await ask(stack.url)) {
    if (Date.now() > end) throw new Error(`${operation} of ${persona} is not answered before the storm: ${right.codes}`);
    await sleep(100);
  }
  return {
    name: `${operation} of ${persona}`,
    async send() {
      const { status, data, codes } = await ask(url);
      if (codes.length > 0 || status === 503 || status === 429)
        return data.length <= right.data.length ? 'LATE' : { wrong: `${operation} of ${persona} held more than it may` };
      return status === 200 && data === right.data ? 'ANSWERED' : { wrong: `${operation} of ${persona} was answered ${status} and other data` };
    },
  };
}

function strangers(stack: TestStack, url: string): Gust[] {
  const seconds = (): number => Math.floor(Date.now() / 1_000);
  const { privateKey } = generateKeyPairSync('ed25519');
  const foreign = signingKey(JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: signingKey(stack.settings.issuer.privateJwk).kid }));
  const kinds: readonly (readonly [string, () => TokenChange | null])[] = [
    ['an expired token', () => ({ issuedAt: seconds() - 700, lifeS: 600 })],
    ['a forged token', () => ({ key: foreign })],
    ['a token for another audience', () => ({ claims: { aud: 'elsewhere' } })],
    ['no token', () => null],
  ];
  return kinds.map(([name, change]) => ({
    name,
    async send() {
      const changed = change();
      const token = changed === null ? {} : { token: await mintToken(stack, 'regisseur', changed) };
      const { status, body } = await clientOf({ ...stack, url }).ask('one-family', token);
      if (status === 503 || status === 429) return 'LATE';
      return status === 401 && (body.data ?? null) === null ? 'REFUSED' : { wrong: `${name} was answered ${status}` };
    },
  }));
}

function proofs(stack: TestStack, party: Party): Gust[] {
  const token = (): Promise<string> => mintToken(stack, 'regisseur');
  const refused = (name: string, { status, body }: { status: number; body: Tree }): Fate =>
    status === 401 && (body.data ?? null) === null ? 'REFUSED' : { wrong: `${name} at ${party} was answered ${status}` };
  const other = PARTIES[(PARTIES.indexOf(party) + 1) % PARTIES.length] as Party;
  return [
    {
      name: `a proof that is used twice at ${party}`,
      async send() {
        const bearer = await token();
        const first = await askParty(stack, party, { ...AT_PARTY, token: bearer });
        if (first.status !== 200) return { wrong: `an honest proof at ${party} was answered ${first.status}` };
        return refused('a proof used twice', await askParty(stack, party, { ...AT_PARTY, token: bearer, proof: first.proof }));
      },
    },
    {
      name: `an old proof at ${party}`,
      send: async () => refused('an old proof', await askParty(stack, party, { ...AT_PARTY, token: await token(), at: Date.now() - STALE_MS })),
    },
    {
      name: `a proof for ${other} at ${party}`,
      send: async () => refused('a proof for another party', await askParty(stack, party, { ...AT_PARTY, token: await token(), signed: { party: other } })),
    },
    { name: `no proof at ${party}`, send: async () => refused('no proof', await askParty(stack, party, { ...AT_PARTY, token: await token(), proof: null })) },
  ];
}
