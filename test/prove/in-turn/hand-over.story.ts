import { type HandedOver, handOver } from '../hand-over';
import type { PartyAtHand } from '../parties';
import type { Proving } from './proving';

/** Many who hand over the same families. Afterwards a family can have two directors. */
export function handOverRaces(proving: () => Proving): void {
  let teams: PartyAtHand;
  beforeAll(() => {
    teams = proving().parties.find(({ party }) => party === 'local-teams') as PartyAtHand;
  });

  const race = (seed: string): Promise<HandedOver> => handOver(proving().stack, teams, seed, 150);

  /** Races while a trigger does to the rows of a table what no code of the party would. */
  async function raceWith(table: string, event: string, body: string): Promise<HandedOver> {
    await teams.ask(`create function public.fault() returns trigger language plpgsql as $$ begin ${body} end $$`);
    await teams.ask(`create trigger fault before ${event} on ${table} for each row execute function public.fault()`);
    try {
      return await race(table);
    } finally {
      await teams.ask(`drop trigger fault on ${table}`);
      await teams.ask('drop function public.fault()');
    }
  }

  test('of fifty handovers at once one is made, and a winner too many, an unrecorded one and a second director are seen', async () => {
    expect(await race('sound')).toEqual({ handovers: 150, races: 3, families: 3, unfair: 0, misdirected: 0, misreported: 0 });
    const unrecorded = await raceWith('app.history', 'insert', `if new.verb = 'handOverDirection' then return null; end if; return new;`);
    expect(unrecorded).toMatchObject({ unfair: 0, misdirected: 0, misreported: 3 });
    const versionless = await raceWith('local_teams.family_plan', 'update', 'new.version := old.version; return new;');
    expect(versionless.unfair).toBe(3);
    await teams.ask('alter table local_teams.director_assignment drop constraint director_assignment_plan_id_capacity_during_excl');
    expect((await raceWith('local_teams.director_assignment', 'update', 'return null;')).misdirected).toBeGreaterThanOrEqual(3);
  }, 120_000);
}
