import { clientOf, type Reply, sharedStack } from '@ketengraaf/testkit';

const client = clientOf(sharedStack());
const data = ({ body }: Reply) => body.data as Record<string, never>;
const access = ({ body }: Reply) => (body.extensions?.access ?? []) as { path: (string | number)[]; party: string; dataClass: string; reason: string }[];

const refused = {
  absent: (field: string, value: unknown) => (reply: Reply) => {
    expect(reply.body.errors).toBeUndefined();
    expect(data(reply)[field]).toEqual(value);
    expect(access(reply)).toEqual([]);
  },
  withheld: (path: string[], dataClass: string, reason: string) => (reply: Reply) => {
    expect(reply.body.errors).toBeUndefined();
    expect(path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data(reply))).toBeNull();
    expect(access(reply)).toEqual([expect.objectContaining({ path, dataClass, reason })]);
  },
};

test.each<[string, string, (data: Record<string, any>) => unknown]>([
  ['one-family', 'regisseur', ({ family }) => family.plan.caseDirector.name],
  ['my-families', 'regisseur', ({ myFamilies }) => myFamilies.edges[0].node.name],
  ['school-plan', 'school-coordinator', ({ pupil }) => pupil.plan.caseDirector.name],
  ['find-family', 'regisseur', ({ findFamily }) => findFamily[0].name],
  ['my-pupils', 'school-coordinator', ({ myPupils }) => myPupils.edges[0].node.enrolment.pupilName],
  ['find-places', 'general-practitioner', ({ municipality }) => municipality.availablePlaces[0].careProvider.name],
  ['family-plan', 'regisseur', ({ familyPlan }) => familyPlan.state],
  ['residence', 'regisseur', ({ youth }) => youth.placements[0].residenceType],
  ['care-course', 'regisseur', ({ youth }) => youth.trajectories[0].contacts[0].name],
  ['care-reports', 'regisseur', ({ youth }) => youth.careReports[0].content],
  ['care-reports', 'care-professional', ({ youth }) => youth.careReports[0].authorName],
  ['other-solutions', 'regisseur', ({ youth }) => youth.otherSolutions[0].what],
  ['other-solutions', 'care-professional', ({ youth }) => youth.otherSolutions[0].decidedByName],
  ['team-transfers', 'team-lead', ({ teamTransfers }) => String(teamTransfers.pageInfo.hasNextPage)],
  ['my-waiting-list', 'intake-desk', ({ myWaitingList }) => myWaitingList.edges[0].node.priority],
])('%s answers %s', async (operation, persona, shown) => {
  const reply = await client.ask(operation, { as: persona });
  expect(reply.body.errors).toBeUndefined();
  expect(shown(data(reply))).toEqual(expect.any(String));
});

test.each<[string, string, (reply: Reply) => void]>([
  ['one-family', 'outsider', refused.absent('family', null)],
  ['my-families', 'school-coordinator', refused.withheld(['myFamilies'], 'IDENTITY', 'CLASS_NOT_FOR_ROLE')],
  ['school-plan', 'other-school-coordinator', refused.absent('pupil', null)],
  ['find-family', 'outsider', refused.absent('findFamily', [])],
  ['find-family', 'school-coordinator', refused.withheld(['findFamily'], 'IDENTITY', 'CLASS_NOT_FOR_ROLE')],
  ['my-pupils', 'regisseur', refused.withheld(['myPupils'], 'EDUCATION', 'CLASS_NOT_FOR_ROLE')],
  ['family-plan', 'outsider', refused.absent('familyPlan', null)],
  ['residence', 'outsider', refused.absent('youth', null)],
  ['care-course', 'outsider', refused.absent('youth', null)],
  ['care-reports', 'outsider', refused.absent('youth', null)],
  ['care-reports', 'general-practitioner', refused.withheld(['youth', 'careReports'], 'CARE_CONTENT', 'NO_CONSENT')],
  ['other-solutions', 'outsider', refused.absent('youth', null)],
  ['other-solutions', 'intake-desk', refused.withheld(['youth', 'otherSolutions'], 'CARE_CONTENT', 'NO_CONSENT')],
  ['my-waiting-list', 'regisseur', refused.withheld(['myWaitingList'], 'TRAJECTORY', 'CLASS_NOT_FOR_ROLE')],
  ['team-transfers', 'school-coordinator', refused.withheld(['teamTransfers'], 'DIRECTION', 'CLASS_NOT_FOR_ROLE')],
  ['find-places', 'finance-officer', refused.withheld(['municipality', 'availablePlaces'], 'PLACES', 'PURPOSE_NOT_ALLOWED')],
])('%s gives %s nothing', async (operation, persona, holds) => {
  holds(await client.ask(operation, { as: persona }));
});

test.each(['one-family', 'my-families', 'find-family'])('%s refuses a former colleague at once, whatever the token says', async (operation) => {
  const { body } = await client.ask(operation, { as: 'former-colleague' });
  expect(Object.values(body.data ?? { none: null })).toEqual([null]);
  expect(body.errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) })]);
});

test('a colleague of the same team who is not involved finds no more than an outsider, the lead the name alone', async () => {
  const [colleague, lead] = [await client.ask('one-family', { as: 'colleague' }), await client.ask('one-family', { as: 'team-lead' })];
  refused.absent('family', null)(colleague);
  refused.withheld(['findFamily'], 'IDENTITY', 'CLASS_NOT_FOR_ROLE')(await client.ask('find-family', { as: 'colleague' }));
  expect(data(lead).family).toMatchObject({ name: expect.any(String), number: null });
  expect(data(lead).family).not.toHaveProperty('birthDate');
});
