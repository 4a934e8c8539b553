import { uuidOf } from '@ketengraaf/core';
import { ask, askOfYouths, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { coordinator, desk, director, doctor, practitioner } from '../test/people';
import {
  ANNA,
  BAS,
  BY_YOUTH_HEALTH,
  CAS,
  CLOSED,
  CONSORTIUM,
  CROWD,
  NOBODY,
  OF_BAS,
  OF_CAS,
  OPEN,
  OTHER_PRACTICE,
  PRACTICE,
  WORLD,
  YOUTH_HEALTH,
} from '../test/world';
import { referrers } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(referrers);
  await chain.load(...WORLD);
});

afterAll(() => chain.stop());

const FORBIDDEN = { data: null, errors: ['FORBIDDEN The organisation in the token does not employ this person in this role today.'] };

const LETTER = 'letter { question preferredConsortium { id } choiceMadeBy choiceMotive receivedOn answeredOn }';
const REFERRALS = `referrals { id youth { id } referrer { name kind } referredOn urgency service expertises consortium { id } isClosed closedOn steps { kind at } ${LETTER} }`;

const inFull = (id: string, youth: string, referredOn: string) => ({
  id,
  youth: { id: youth },
  referrer: { name: 'Praktijk Plein', kind: 'GENERAL_PRACTITIONER' },
  referredOn,
  urgency: 'SOON',
  service: 'AMBULATORY',
  expertises: ['AUTISM', 'MENTAL_HEALTH'],
  consortium: { id: CONSORTIUM },
  isClosed: false,
  closedOn: null,
  steps: [
    { kind: 'WRITTEN', at: `${referredOn}T09:00:00.000Z` },
    { kind: 'SENT', at: `${referredOn}T10:00:00.000Z` },
  ],
  letter: {
    question: 'Slaapt slecht.',
    preferredConsortium: { id: CONSORTIUM },
    choiceMadeBy: 'FAMILY',
    choiceMotive: 'Dichtbij.',
    receivedOn: referredOn,
    answeredOn: null,
  },
});
const NOTHING_MORE = {
  youth: null,
  referrer: null,
  urgency: null,
  service: null,
  expertises: null,
  consortium: null,
  closedOn: null,
  steps: null,
  letter: null,
};

describe('the referrals of a youth', () => {
  test('are told in full to the practice that wrote them; of another’s, that there is one', async () => {
    const { youths } = await askOfYouths(chain, doctor, [ANNA], REFERRALS);
    expect(youths).toEqual([
      {
        referrals: [
          inFull(OPEN, ANNA, '2026-03-01'),
          { ...NOTHING_MORE, id: BY_YOUTH_HEALTH, referredOn: '2025-03-01', isClosed: false },
          { ...inFull(CLOSED, ANNA, '2024-03-01'), consortium: null, isClosed: true, closedOn: '2024-09-01' },
        ],
      },
    ]);
  });

  test('are told to a practice that is not involved as far as they are its own', async () => {
    const { youths, withheld } = await askOfYouths(
      chain,
      practitioner(YOUTH_HEALTH, 'physician', 'YOUTH_PHYSICIAN'),
      [ANNA],
      'referrals { id service letter { question } steps { kind } }',
    );
    expect(youths).toEqual([
      { referrals: [{ id: BY_YOUTH_HEALTH, service: 'AMBULATORY', letter: { question: 'Slaapt slecht.' }, steps: [{ kind: 'WRITTEN' }, { kind: 'SENT' }] }] },
    ]);
    expect(withheld).toEqual([]);
  });

  test('are told to the case director; the letter with consent only, and without it that it is withheld', async () => {
    const { youths, withheld } = await askOfYouths(chain, director, [ANNA, CAS], REFERRALS);
    expect(youths).toEqual([
      {
        referrals: [
          { ...inFull(OPEN, ANNA, '2026-03-01'), letter: null },
          expect.objectContaining({ id: BY_YOUTH_HEALTH, urgency: 'SOON', letter: null }),
          expect.objectContaining({ id: CLOSED }),
        ],
      },
      { referrals: [inFull(OF_CAS, CAS, '2026-03-01')] },
    ]);
    expect(withheld).toEqual([0, 1, 2].map((index) => `_entities.0.referrals.${index}.letter REFERRAL_LETTER NO_CONSENT`));
  });

  test('are told to the access desk, of the letter only when it was received and answered', async () => {
    const { youths } = await askOfYouths(chain, desk, [ANNA], `referrals { urgency ${LETTER} }`);
    const letter = { question: null, preferredConsortium: null, choiceMadeBy: null, choiceMotive: null, answeredOn: null };
    expect(youths).toEqual([
      { referrals: ['2026-03-01', '2025-03-01', '2024-03-01'].map((receivedOn) => ({ urgency: 'SOON', letter: { ...letter, receivedOn } })) },
    ]);
  });

  test('are told to a school with consent as that there is one, and never its letter or steps', async () => {
    const { youths, withheld } = await askOfYouths(chain, coordinator, [ANNA, CAS], REFERRALS);
    expect(youths).toEqual([{ referrals: null }, { referrals: [{ ...NOTHING_MORE, id: OF_CAS, referredOn: '2026-03-01', isClosed: false }] }]);
    expect(withheld).toEqual([
      '_entities.0.referrals TRAJECTORY NO_CONSENT',
      '_entities.1.referrals.0.letter REFERRAL_LETTER PURPOSE_NOT_ALLOWED',
      '_entities.1.referrals.0.steps TRAJECTORY CLASS_NOT_FOR_ROLE',
    ]);
  });

  test.each([
    ['another practice', practitioner(OTHER_PRACTICE, 'colleague'), ANNA],
    ['a case director of others', director, BAS],
    ['somebody of the same team', { ...director, person: uuidOf('stranger') }, ANNA],
  ])('are told to %s no more than those of somebody who does not exist', async (_, caller, id) => {
    const [forbidden, absent] = [await askOfYouths(chain, caller, [id], REFERRALS), await askOfYouths(chain, caller, [NOBODY], REFERRALS)];
    expect(JSON.stringify(forbidden)).toBe(JSON.stringify(absent));
    expect(forbidden.youths).toEqual([{ referrals: null }]);
  });

  test('are kept back by the door alone, were there no wall in the database', async () => {
    const unwalled = { ...chain, database: chain.unwalled };
    expect((await askOfYouths(unwalled, practitioner(OTHER_PRACTICE, 'colleague'), [ANNA], REFERRALS)).youths).toEqual([{ referrals: null }]);
    expect((await askOfYouths(unwalled, coordinator, [CAS], REFERRALS)).youths).toEqual([
      { referrals: [{ ...NOTHING_MORE, id: OF_CAS, referredOn: '2026-03-01', isClosed: false }] },
    ]);
    expect((await ask(unwalled, coordinator, `{ referral(id: "${OPEN}") { id } }`)).data).toEqual({ referral: null });
  });

  test('are told only to the practice itself while the access facts are stale', async () => {
    const stale = { ...chain, areFactsFresh: false };
    expect(await askOfYouths(stale, director, [ANNA], 'referrals { id }')).toMatchObject({
      youths: [{ referrals: null }],
      withheld: ['_entities.0.referrals TRAJECTORY FACTS_STALE'],
    });
    expect((await askOfYouths(stale, doctor, [ANNA], 'referrals { id }')).youths).toEqual([{ referrals: [{ id: OPEN }, { id: CLOSED }] }]);
  });

  test('are told to nobody who left', async () => {
    expect(await askOfYouths(chain, practitioner(PRACTICE, 'former'), [ANNA], 'referrals { id }')).toMatchObject(FORBIDDEN);
  });

  test('cost as many statements for fifty youths as for one', async () => {
    const one = await askOfYouths(chain, director, CROWD.slice(0, 1), REFERRALS);
    const fifty = await askOfYouths(chain, director, [...CROWD, BAS, NOBODY], REFERRALS);
    expect(fifty.youths.filter(({ referrals }) => referrals !== null)).toHaveLength(48);
    expect(one.statements).toBeGreaterThan(6);
    expect(fifty.statements).toBe(one.statements);
  });
});

describe('one referral', () => {
  const ONE = `query ($id: UUID!) { referral(id: $id) { id referredOn urgency letter { question } } }`;

  test('is found by who may see it, as far as that goes', async () => {
    expect((await ask(chain, doctor, ONE, { id: OPEN.toUpperCase() })).data).toEqual({
      referral: { id: OPEN, referredOn: '2026-03-01', urgency: 'SOON', letter: { question: 'Slaapt slecht.' } },
    });
    expect((await ask(chain, coordinator, ONE, { id: OF_CAS })).data).toEqual({
      referral: { id: OF_CAS, referredOn: '2026-03-01', urgency: null, letter: null },
    });
  });

  test.each([
    ['another practice', practitioner(OTHER_PRACTICE, 'colleague'), OPEN],
    ['a practice, of a youth it does not know', doctor, OF_BAS],
    ['a school without consent', coordinator, OPEN],
  ])('is not there for %s, as one that does not exist', async (_, caller, id) => {
    const [forbidden, absent] = [await ask(chain, caller, ONE, { id }), await ask(chain, caller, ONE, { id: NOBODY })];
    expect([forbidden.data, forbidden.errors, forbidden.withheld]).toEqual([{ referral: null }, [], []]);
    expect([absent.data, absent.errors, absent.withheld]).toEqual([forbidden.data, forbidden.errors, forbidden.withheld]);
  });

  test('is found by reference as by its identifier', async () => {
    const source =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Referral { urgency } ... on Referrer { name } ... on Consortium { id } } }';
    const representations = [
      { __typename: 'Referral', id: OPEN },
      { __typename: 'Referral', id: OF_BAS },
      { __typename: 'Referral', id: 'x' },
      { __typename: 'Referrer', id: PRACTICE },
      { __typename: 'Referrer', id: 7 },
      { __typename: 'Consortium', id: CONSORTIUM },
    ];
    expect((await ask(chain, doctor, source, { representations })).data).toEqual({
      _entities: [{ urgency: 'SOON' }, null, null, { name: 'Praktijk Plein' }, null, { id: CONSORTIUM }],
    });
  });
});

describe('the referrals of one’s own practice', () => {
  const PAGE =
    'query ($first: Int!, $after: String) { myReferrals(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id youth { id } referredOn } } } }';

  test('are paged, the latest first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 1; page <= 3; page++) {
      const { data } = await ask(chain, doctor, PAGE, { first: 1, after });
      const { edges, pageInfo, totalCount } = (
        data as { myReferrals: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } }
      ).myReferrals;
      expect([edges.length, totalCount, pageInfo.hasNextPage]).toEqual([1, 3, page < 3]);
      seen.push(edges[0]?.node.id ?? '');
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual([...[OPEN, OF_CAS].sort().reverse(), CLOSED]);
  });

  test('cost as many statements for fifty as for one', async () => {
    const colleague = practitioner(OTHER_PRACTICE, 'colleague');
    const source = `query ($first: Int!) { myReferrals(first: $first) { edges { node { referrer { name } steps { kind } letter { question } } } } }`;
    const [one, many] = [await ask(chain, colleague, source, { first: 1 }), await ask(chain, colleague, source, { first: 50 })];
    expect((many.data as { myReferrals: { edges: unknown[] } }).myReferrals.edges).toHaveLength(49);
    expect(many.statements).toBe(one.statements);
  });

  test.each([
    ['a case director', director],
    ['a school', coordinator],
  ])('are withheld from %s, with the reason', async (_, caller) => {
    expect(await ask(chain, caller, PAGE, { first: 1 })).toMatchObject({
      data: { myReferrals: null },
      withheld: ['myReferrals TRAJECTORY CLASS_NOT_FOR_ROLE'],
    });
  });

  test.each([
    [{ first: 0 }, 'first must be a whole number from 1 to 100, not 0.'],
    [{ first: 1, after: 'nonsense' }, 'after must be a cursor that an earlier page gave.'],
    [{ first: 1, after: Buffer.from('["2026-01-01","x"]').toString('base64url') }, 'after must be a cursor that an earlier page gave.'],
  ])('refuse %j with a sentence', async (variables, message) => {
    expect(await ask(chain, doctor, PAGE, variables)).toMatchObject({ data: { myReferrals: null }, errors: [`BAD_USER_INPUT ${message}`] });
  });
});

test('a referrer is public, and one that is not there is null', async () => {
  const { data } = await ask(
    chain,
    coordinator,
    `{ referrer(id: "${PRACTICE.toUpperCase()}") { id kind name agb municipalityCode } none: referrer(id: "${NOBODY}") { id } }`,
  );
  expect(data).toEqual({
    referrer: { id: PRACTICE, kind: 'GENERAL_PRACTITIONER', name: 'Praktijk Plein', agb: '01990001', municipalityCode: 'GM0935' },
    none: null,
  });
});
