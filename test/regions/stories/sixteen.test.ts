import { addDays, ageOn } from '@ketengraaf/core';
import { clientOf, sharedStack } from '@ketengraaf/testkit';
import { actingOn } from '../acting';

const stack = sharedStack();
const client = clientOf(stack);
const { ask, who } = actingOn(client);
type Tree = any;
const { youth } = client.showcase as { youth: string };

/** What somebody would see of a class on a day, by the party that keeps it. */
async function seenBy(organisation: string, role: string, party: string, on: string, dataClass: string): Promise<Tree> {
  const { explainAccess } = await ask('regisseur', 'explain-access', { youth, organisation, role, party, on });
  return explainAccess.localTeam.find((one: Tree) => one.dataClass === dataClass);
}

test('the day a youth turns sixteen is known two months before, and closes to the mother what the youth did not consent to; the school goes on by the youth’s own yes', async () => {
  const { myFamilies } = await ask('regisseur', '{ myFamilies(first: 50) { edges { node { youths { id birthDate } } } } }');
  const { birthDate } = myFamilies.edges.flatMap(({ node }: Tree) => node.youths).find(({ id }: Tree) => id === youth);
  const birthday = `${Number(birthDate.slice(0, 4)) + 16}${birthDate.slice(4)}`;
  expect([ageOn(birthDate, addDays(birthday, -1)), ageOn(birthDate, birthday)]).toEqual([15, 16]);
  expect(birthday <= addDays(stack.settings.today, 60)).toBe(true);

  const brin = (await ask('regisseur', 'query ($youth: UUID!) { youth(id: $youth) { enrolment { school { brin } } } }', { youth })).youth.enrolment.school.brin;
  const mother = (await who('parent')).person;
  const seen = (on: string): Promise<Tree> => seenBy(mother, 'CUSTODIAL_PARENT', 'LOCAL_TEAMS', on, 'PLAN_STATUS');
  expect(await seen(addDays(birthday, -1))).toMatchObject({ shows: 'ALL', changesOn: birthday });
  expect(await seen(birthday)).toMatchObject({ shows: 'NONE', reason: 'AGE_16_OWN_CONSENT' });
  // the youth said yes to the school too, at twelve or after: that goes on
  for (const on of [addDays(birthday, -1), birthday])
    expect(await seenBy(brin, 'SCHOOL_COORDINATOR', 'SCHOOLS', on, 'PLAN_STATUS')).toMatchObject({ shows: 'ALL', changesOn: null });
}, 60_000);

test('the youth has the list of what was consented to, by organisation, to renew', async () => {
  const seen = (await ask('youth', 'consents', { pupil: youth })).youth;
  const organisations = new Set(seen.consents.map(({ organisation }: Tree) => organisation));
  expect(organisations.size).toBeGreaterThan(1);
  for (const consent of seen.consents) expect(consent).toMatchObject({ dataClass: expect.any(String), state: 'GIVEN', problem: null });
}, 60_000);
