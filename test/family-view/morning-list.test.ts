import { clientOf, sharedStack } from '@ketengraaf/testkit';

const client = clientOf(sharedStack());
type Tree = Record<string, any>;
const page = async (variables: Tree): Promise<Tree> => ((await client.ask('my-families', { as: 'regisseur', variables })).body.data as Tree).myFamilies;

test('the evaluation that is most overdue comes first', async () => {
  const { edges, totalCount } = await page({ first: 100 });
  const days = edges.map(({ node }: Tree) => node.plan.nextEvaluationOn ?? '9999-12-31');
  expect(edges).toHaveLength(totalCount);
  expect(totalCount).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort());
  expect(edges[0].node.plan).toMatchObject({
    isEvaluationOverdue: true,
    openActions: expect.arrayContaining([expect.objectContaining({ open: expect.any(Number) })]),
  });
});

test('pages of one are the whole list, in its order', async () => {
  const whole = (await page({ first: 100 })).edges.map(({ node }: Tree) => node.id);
  const walked: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo, totalCount }: Tree = await page({ first: 1, after });
    expect(totalCount).toBe(whole.length);
    walked.push(...edges.map(({ node }: Tree) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(walked).toEqual(whole);
});

test.each([
  ['first of none', { first: 0 }],
  ['first below none', { first: -1 }],
  ['first beyond a page', { first: 101 }],
  ['a cursor of nobody', { after: 'x' }],
  ['a cursor of another list', { after: Buffer.from('["Anna","1"]').toString('base64url') }],
])('%s is refused in a sentence', async (_name, variables) => {
  const { body } = await client.ask('my-families', { as: 'regisseur', variables });
  expect(body.errors).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/^(first|after) must be /), extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
  ]);
});
