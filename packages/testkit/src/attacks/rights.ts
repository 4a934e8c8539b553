import type { Attack, Sending } from './attack';
import type { Scene } from './scene';

/** Roots that take the id of something personal, with the showcase's value for each, and who is a stranger to it. */
const ROOTS: readonly (readonly [root: string, selection: string, value: string, stranger: string])[] = [
  ['family(id: $id)', 'id name number municipality { code } team { name } plan { id title } youths { id givenName }', 'family', 'outsider'],
  ['familyPlan(id: $id)', 'id title state goals { title }', 'plan', 'outsider'],
  ['youth(id: $id)', 'id givenName birthDate careTeam { role } consents { dataClass } enrolment { grade } trajectories { state }', 'youth', 'outsider'],
  ['youth(id: $id)', 'id givenName', 'youth', 'colleague'],
  ['youth(id: $id)', 'id givenName', 'youth', 'contract-manager'],
  ['youth(id: $id)', 'id givenName', 'youth', 'finance-officer'],
  ['youth(id: $id)', 'id givenName', 'youth', 'other-school-coordinator'],
  ['youth(id: $id)', 'id givenName', 'youth', 'other-intake-desk'],
  ['pupil(youth: $id)', 'id enrolment { grade } absenceSignals { signalledOn }', 'pupil', 'other-school-coordinator'],
  ['trajectory(id: $id)', 'id state primaryContact { name }', 'trajectory', 'other-intake-desk'],
  ['trajectory(id: $id)', 'id state', 'trajectory', 'outsider'],
  ['referral(id: $id)', 'id urgency letter { question }', 'referral', 'outsider'],
];

const ask =
  (root: string, selection: string, persona: string, id: (scene: Scene) => string) =>
  async (scene: Scene): Promise<Sending> => ({
    query: `query ($id: UUID!) { ${root} { ${selection} } }`,
    variables: { id: id(scene) },
    token: await scene.token(persona),
  });

const NOTHING = (scene: Scene): string => scene.nothing();
const nothingOf = (path: readonly string[], data: any): boolean => path.reduce((value, key) => value?.[key], data) === null;

/** Who may see what, tried through every door there is. */
export const RIGHTS: readonly Attack[] = [
  ...ROOTS.map(
    ([root, selection, value, stranger]): Attack => ({
      number: 63,
      name: `${root} by ${stranger}, who has nothing to do with it`,
      to: 'GATEWAY',
      send: ask(root, selection, stranger, (scene) => scene.showcase(value)),
      expect: { likeAbsent: ask(root, selection, stranger, NOTHING) },
    }),
  ),
  ...(['family', 'plan', 'trajectory', 'referral'] as const).map(
    (value): Attack => ({
      number: 64,
      name: `the id of a ${value} as that of a youth`,
      to: 'GATEWAY',
      send: ask('youth(id: $id)', 'id givenName', 'regisseur', (scene) => scene.showcase(value)),
      expect: { likeAbsent: ask('youth(id: $id)', 'id givenName', 'regisseur', NOTHING) },
    }),
  ),
  {
    number: 61,
    name: 'entities of youths of others, as the gateway asks for them',
    to: 'PARTIES',
    send: async (scene) => ({
      query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Youth { id } } }',
      variables: { of: [{ __typename: 'Youth', id: scene.showcase('youth') }] },
      token: await scene.token('outsider'),
    }),
    expect: {
      likeAbsent: async (scene) => ({
        query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Youth { id } } }',
        variables: { of: [{ __typename: 'Youth', id: scene.nothing() }] },
        token: await scene.token('outsider'),
      }),
    },
  },
  {
    number: 65,
    name: 'the diagnosis-free view of a school reached by way of the plan of the family',
    to: 'GATEWAY',
    send: async (scene) => ({
      query: 'query ($id: UUID!) { pupil(youth: $id) { family { name members { name } plan { goals { lifeDomain desiredResult } } } trajectories { state } } }',
      variables: { id: scene.showcase('pupil') },
      token: await scene.token('school-coordinator'),
    }),
    expect: {
      answer: ({ data }) => {
        const family = data?.pupil?.family;
        const goals: { lifeDomain: string }[] = family?.plan?.goals ?? [];
        return !family?.name && !family?.members && goals.every(({ lifeDomain }) => lifeDomain === 'SCHOOL');
      },
    },
  },
  {
    number: 66,
    name: 'the same field by alias, fragment and inline fragment',
    to: 'GATEWAY',
    send: async (scene) => ({
      query: 'query ($id: UUID!) { a: youth(id: $id) { n: givenName ...F ... on Youth { m: givenName } } } fragment F on Youth { givenName }',
      variables: { id: scene.showcase('youth') },
      token: await scene.token('colleague'),
    }),
    expect: { answer: ({ data }) => data?.a === null },
  },
  {
    number: 67,
    name: 'a count of what one may not see',
    to: 'GATEWAY',
    send: async (scene) => ({ query: '{ myFamilies { totalCount pageInfo { hasNextPage } edges { cursor } } }', token: await scene.token('colleague') }),
    expect: { answer: ({ data }) => nothingOf(['myFamilies'], data) },
  },
  {
    number: 69,
    name: 'the same subject for a purpose that pays, not helps',
    to: 'GATEWAY',
    send: async (scene) => ({
      query: 'query ($id: UUID!) { youth(id: $id) { givenName plan: family { plan { title } } } }',
      variables: { id: scene.showcase('youth') },
      token: await scene.token('regisseur', { claims: { grants: ['CASE_DIRECTOR:FINANCE'] } }),
    }),
    expect: { answer: ({ data }) => !data?.youth?.givenName && !data?.youth?.plan?.plan?.title },
  },
  {
    number: 77,
    name: 'the log by a worker who left yesterday',
    to: 'GATEWAY',
    send: async (scene) => ({
      query: 'query ($id: UUID!) { accessLog(youth: $id) { localTeam { totalCount } } workerLog { localTeam { totalCount } } }',
      variables: { id: scene.showcase('youth') },
      token: await scene.token('former-colleague'),
    }),
    expect: { answer: ({ data, errors }) => !data?.accessLog?.localTeam && !data?.workerLog?.localTeam && errors?.[0].extensions.code === 'FORBIDDEN' },
  },
  {
    number: 79,
    name: 'a pupil of another school by the right coordinator of the wrong one',
    to: 'GATEWAY',
    send: ask('pupil(youth: $id)', 'id', 'school-coordinator', (scene) => scene.showcase('youth')),
    expect: { likeAbsent: ask('pupil(youth: $id)', 'id', 'school-coordinator', NOTHING) },
  },
  {
    number: 80,
    name: 'a child by the operator of the platform',
    to: 'GATEWAY',
    send: async (scene) => ({
      query: 'query ($id: UUID!) { youth(id: $id) { givenName } }',
      variables: { id: scene.showcase('youth') },
      token: await scene.token('contract-manager', {
        claims: { sub: scene.nothing(), organisation: scene.nothing(), party: 'referrers', grants: ['PLATFORM_OPERATOR:SUPERVISION'] },
      }),
    }),
    expect: { answer: ({ data }) => !data?.youth },
  },
  {
    number: 76,
    name: 'a token that makes somebody a parent of a child that is not theirs',
    to: 'GATEWAY',
    send: async (scene) => {
      const me = scene.nothing();
      return {
        query: 'query ($id: UUID!) { youth(id: $id) { givenName birthDate family { members { name } } } }',
        variables: { id: scene.showcase('youth') },
        token: await scene.token('regisseur', { claims: { sub: me, organisation: me, grants: ['CUSTODIAL_PARENT:OWN_DATA'] } }),
      };
    },
    expect: { answer: ({ data }) => data?.youth === null },
  },
  {
    number: 84,
    name: 'the size of an answer about a family of others, with all there is to ask',
    to: 'GATEWAY',
    send: ask(
      'family(id: $id)',
      'id name number registeredOn members { name relation } plan { title state caseDirector { name } evaluations { outcome } } youths { givenName }',
      'outsider',
      (scene) => scene.showcase('family'),
    ),
    expect: {
      likeAbsent: ask(
        'family(id: $id)',
        'id name number registeredOn members { name relation } plan { title state caseDirector { name } evaluations { outcome } } youths { givenName }',
        'outsider',
        NOTHING,
      ),
    },
  },
];
