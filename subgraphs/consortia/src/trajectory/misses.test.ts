import { uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { fillNoor, OUTSIDER } from '../../test/noor';
import { youthId } from '../../test/world';
import { consortia } from '..';

const MOTHER = caller('parent of Noor', 'local-teams', uuidOf('person', 'parent of Noor'), 'CUSTODIAL_PARENT', 'OWN_DATA');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', fillNoor);
}, 60_000);
afterAll(() => chain.stop());

const lookAt = (id: string) => ask(chain, OUTSIDER, 'query ($id: UUID!) { trajectory(id: $id) { isRunning } }', { id });
const LOG = `query ($id: ID!) { _entities(representations: [{ __typename: "AccessLog", youthId: $id }]) {
  ... on AccessLog { consortium { entries { organisation subjectKind isAllowed dataClasses } } } } }`;

test('who asked for a trajectory by its identifier, and was answered as if there were none, is in the log of its youth and of no other', async () => {
  for (const id of [uuidOf('trajectory', 'Noor'), uuidOf('trajectory', 'of nobody')]) expect((await lookAt(id)).data).toEqual({ trajectory: null });
  const { data } = await ask(chain, MOTHER, LOG, { id: youthId('Noor') });
  expect(data._entities[0].consortium.entries).toEqual([
    { organisation: OUTSIDER.organisation, subjectKind: 'UNKNOWN', isAllowed: false, dataClasses: ['TRAJECTORY'] },
  ]);
});
