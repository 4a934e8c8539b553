import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, fillTeams, MOTHER, OTHER_PLAN, PLAN, STRANGER } from '../../test/world';
import { localTeams } from '..';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
});
afterAll(() => chain.stop());

const lookAt = (id: string) => ask(chain, STRANGER, 'query ($id: UUID!) { familyPlan(id: $id) { state } }', { id });
const LOG = `query ($id: UUID!) { accessLog(youth: $id) { localTeam { entries { organisation subjectKind isAllowed sentence } } } }`;

test('who asked for the plan of a family by its identifier, and was answered as if there were none, is in the log of its youths', async () => {
  expect((await lookAt(PLAN)).data).toEqual({ familyPlan: null });
  expect((await lookAt(OTHER_PLAN)).data).toEqual({ familyPlan: { state: 'ADOPTED' } });
  const { data } = await ask(chain, MOTHER, LOG, { id: ANNA });
  expect(data.accessLog.localTeam.entries).toEqual([
    {
      ...{ organisation: STRANGER.organisation, subjectKind: 'UNKNOWN', isAllowed: false },
      sentence: 'De regisseur van South wilde voor regie de plangegevens bekijken en kreeg niets te zien.',
    },
  ]);
});
