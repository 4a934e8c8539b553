import { interleaveConsent } from '../interleave-consent';
import { killParties, stopPostgres } from '../kill';
import type { PartyAtHand } from '../parties';
import { startTamperingGateway } from '../tampering-gateway';
import type { Proving } from './proving';

const SEED = 'every test run';
const AGAIN = `if pg_trigger_depth() = 1 then
  insert into local_teams.strength_or_worry (id, plan_id, family_id, organisation, kind, life_domain, statement, said_by, noted_on)
  values (gen_random_uuid(), new.plan_id, new.family_id, new.organisation, new.kind, new.life_domain, new.statement, new.said_by, new.noted_on); end if; return new;`;

/** What is under way when a consent is withdrawn, a party killed or PostgreSQL stopped. */
export function underWay(proving: () => Proving): void {
  test('no read that began after a withdrawal was confirmed shows the youth, and a gateway that remembers answers is seen', async () => {
    const sound = await interleaveConsent(proving().stack, proving().parties, SEED, 100);
    expect(sound).toMatchObject({ tooLate: 0, blind: 0 });
    expect(sound.withdrawals).toBeGreaterThan(0);
    let remembered: string | undefined;
    const stale = await startTamperingGateway(proving().stack.url, (answer) => {
      if (!answer.includes('"grade"')) return answer.includes('"enrolment":null') ? (remembered ?? answer) : answer;
      remembered = answer;
      return answer;
    });
    const { tooLate } = await interleaveConsent(proving().stack, proving().parties, 'stale', 100, undefined, stale.url);
    await stale.close();
    expect(tooLate).toBeGreaterThan(0);
  }, 120_000);

  test('of parties that are killed and a PostgreSQL that is stopped under load nothing confirmed is lost, half done, done twice or unlogged', async () => {
    const nothing = { lost: 0, twice: 0, half: 0, unlogged: 0, broken: 0, unfinished: [] };
    expect(await killParties(proving().stack, proving().parties, SEED, 2)).toMatchObject(nothing);
    const stopped = await stopPostgres(proving().stack, proving().parties, SEED, 1);
    expect(stopped).toMatchObject(nothing);
    expect(stopped.acts).toBeGreaterThan(0);
  }, 180_000);

  test.each([
    ['lost', 'local_teams.strength_or_worry', 'return null;'],
    ['twice', 'local_teams.strength_or_worry', AGAIN],
    ['half', 'app.history', 'return null;'],
    ['unlogged', 'audit.access', `if new.action <> 'R' then return null; end if; return new;`],
  ] as const)('an act that is %s is seen', async (what, table, body) => {
    const teams = proving().parties.find(({ party }) => party === 'local-teams') as PartyAtHand;
    await teams.ask(`create function public.fault() returns trigger language plpgsql as $$ begin ${body} end $$`);
    await teams.ask(`create trigger fault before insert on ${table} for each row execute function public.fault()`);
    try {
      expect((await killParties(proving().stack, proving().parties, what, 0))[what]).toBeGreaterThan(0);
    } finally {
      await teams.ask(`drop trigger fault on ${table}`);
      await teams.ask('drop function public.fault()');
    }
  });
}
