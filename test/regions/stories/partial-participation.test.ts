import { clientOf, sharedStack } from '@ketengraaf/testkit';
import { actingOn } from '../acting';

const stack = sharedStack();
const { ask } = actingOn(clientOf(stack));
type Tree = any;

const WHICH = `query ($municipality: ID!, $service: Service!, $on: LocalDate!) { contractFor(municipality: $municipality, service: $service, on: $on) {
  outcome explanation contracts { title contractorName arrangement { name } procurementModel } } }`;
const PARTLY = { Voerendaal: 'GM0986', Landgraaf: 'GM0882', Heerlen: 'GM0917' };
const days = ['2023-02-01', stack.settings.today];

describe('which contractor serves a child', () => {
  test.each([...Object.entries(PARTLY), ['Maastricht', 'GM0935']])(
    'of %s, per service, then and today: one answer, or an explained one',
    async (name, municipality) => {
      for (const on of days) {
        for (const service of ['AMBULATORY', 'GROUP_RESIDENCE']) {
          const { contractFor } = await ask('contract-manager', WHICH, { municipality, service, on });
          expect([name, on, service, contractFor.outcome]).toEqual([name, on, service, expect.stringMatching(/^(COVERED|GAP|OVERLAP)$/)]);
          expect(contractFor.explanation).toMatch(/\w+ \w+/);
          if (contractFor.outcome === 'COVERED') expect(contractFor.contracts).toHaveLength(1);
        }
      }
    },
  );

  test('the three go their own way for help at home, and with the region for residence', async () => {
    const of = async (municipality: string, service: string): Promise<Tree> =>
      (await ask('regisseur', WHICH, { municipality, service, on: stack.settings.today })).contractFor.contracts[0];
    const maastricht = await of('GM0935', 'AMBULATORY');
    for (const municipality of Object.values(PARTLY)) {
      const own = await of(municipality, 'AMBULATORY');
      expect(own.contractorName).not.toBe(maastricht.contractorName);
      expect(own.arrangement.name).not.toBe(maastricht.arrangement.name);
      expect((await of(municipality, 'GROUP_RESIDENCE'))?.arrangement.name).toBe((await of('GM0935', 'GROUP_RESIDENCE'))?.arrangement.name);
    }
  }, 60_000);
});
