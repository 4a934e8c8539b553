import { clientOf, type Reply, sharedStack } from '@ketengraaf/testkit';

const client = clientOf(sharedStack());
const FIELDS = ['localTeam', 'municipality', 'consortium', 'school', 'referrer'] as const;
const { youth, siblings } = client.showcase as { youth: string; siblings: string[] };

interface Entry {
  readonly what: string;
  readonly owner: string;
  readonly ownerName: string | null;
  readonly dataClass: string;
  readonly isReduced: boolean;
  readonly fields: { readonly name: string; readonly value: string }[];
}
interface Page {
  readonly entries: Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Export = Readonly<Record<(typeof FIELDS)[number], Page | null>>;
const exported = ({ body }: Reply): Export => {
  expect(body.errors).toBeUndefined();
  return (body.data as { exportPerson: Export }).exportPerson;
};
const ask = (persona: string, variables: Record<string, unknown>): Promise<Reply> => client.ask('my-data', { as: persona, variables });
// parties answer in no order
const access = ({ body }: Reply): { reason: string }[] =>
  (body.extensions as { access: { party: string; reason: string }[] }).access.sort((one, other) => (one.party < other.party ? -1 : 1));

test('a youth gets all that every party keeps about the youth, each part with its owner', async () => {
  const all = exported(await ask('youth', { youth, first: 100 }));
  const whats = FIELDS.map((field) => new Set(all[field]?.entries.map(({ what }) => what)));
  for (const [index, expected] of [
    ['Persoonsgegevens', 'Gezinsplan', 'Regie over het plan', 'Toestemming', 'Betrokkenheid', 'Doel'],
    ['Toewijzing', 'Woongeschiedenis'],
    ['Traject', 'Bijdrage aan een traject', 'Plaatsing'],
    ['Inschrijving op school', 'Verzuimsignaal'],
    ['Verwijzing', 'Verwijsbrief', 'Stap in een verwijzing'],
  ].entries())
    for (const what of expected) expect(whats[index]).toContain(what);
  for (const field of FIELDS)
    for (const { owner, fields, isReduced } of all[field]?.entries ?? [])
      expect([owner, fields.length > 0, isReduced]).toEqual([expect.any(String), true, false]);
  const named = FIELDS.flatMap((field) => all[field]?.entries ?? []).filter(({ ownerName }) => ownerName !== null);
  expect(named.length).toBeGreaterThan(10);
});

test('page by page it is the same, and nothing comes twice or not at all', async () => {
  const whole = exported(await ask('youth', { youth, first: 100 })).localTeam?.entries;
  const pages: Entry[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = exported(await ask('youth', { youth, first: 3, afterLocalTeam: after })).localTeam as Page;
    pages.push(...page.entries);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(pages).toEqual(whole);
});

test('a mother gets of a youth of fifteen the reduced form of the letter, of a younger child all, and a youth nothing of a sibling', async () => {
  const teen = exported(await ask('parent', { youth, first: 100 }));
  const letter = teen.referrer?.entries.find(({ what }) => what === 'Verwijsbrief');
  expect([letter?.isReduced, letter?.fields.map(({ name }) => name).includes('question')]).toEqual([true, false]);
  expect(exported(await ask('parent', { youth: siblings[0], first: 100 })).localTeam?.entries.length).toBeGreaterThan(0);
  const sibling = await ask('youth', { youth: siblings[0] });
  expect([exported(sibling), access(sibling)]).toEqual([Object.fromEntries([['youthId', siblings[0]], ...FIELDS.map((field) => [field, null])]), []]);
});

test('nobody who works in the chain exports anybody, and is told so without a hint whether there is such a youth', async () => {
  const [there, absent] = [await ask('regisseur', { youth }), await ask('regisseur', { youth: '6f1dd1ef-0000-4000-8000-000000000000' })];
  expect(FIELDS.map((field) => exported(there)[field])).toEqual(FIELDS.map(() => null));
  expect(access(there)).toEqual(access(absent));
  expect(new Set(access(there).map(({ reason }) => reason))).toEqual(new Set(['CLASS_NOT_FOR_ROLE']));
});
