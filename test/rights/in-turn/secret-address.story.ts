import { setTimeout as sleep } from 'node:timers/promises';
import { type ChainClient, mintToken, type TestStack } from '@ketengraaf/testkit';
import type { Scene, Tree } from './scene';

/** An address that is kept from one parent, and told again. */
export function secretAddress(scene: () => Scene): void {
  let stack: TestStack;
  let client: ChainClient;
  let pupil: string;
  let mother: string;
  let father: string;

  beforeAll(async () => {
    ({ stack, client } = scene());
    pupil = client.showcase.pupil as string;
    const look = 'query ($id: UUID!) { youth(id: $id) { authorities { holder { id } } family { members { id relation } } } }';
    const { youth } = (await client.ask(look, { as: 'regisseur', variables: { id: pupil } })).body.data as Tree;
    const holders = youth.authorities.map(({ holder }: Tree) => holder.id);
    mother = holders[0];
    father = holders[1];
    expect(father).toEqual(expect.any(String));
  });

  const asParent = (person: string): Promise<string> =>
    mintToken(stack, { person, organisation: person, party: 'local-teams', grants: [{ role: 'CUSTODIAL_PARENT', purpose: 'OWN_DATA' }] });

  const PLACES = `query ($id: UUID!) {
  youth(id: $id) {
    givenName
    residenceHistory { municipality { code } }
    responsibleMunicipality { municipality { code } }
    enrolment { school { brin } }
    placements { location { name } }
    family { municipality { code } }
  }
  accessLog(youth: $id) { localTeam { entries { organisation organisationName } } municipality { entries { organisation organisationName } } school { entries { organisationName } } }
  exportPerson(youth: $id) { municipality { entries { what owner } } school { entries { what ownerName } } localTeam { entries { owner } } }
}`;

  /** All that is told a parent of where the pupil is, by any party. */
  async function told(person: string): Promise<{ places: unknown[]; names: unknown[]; reasons: unknown[]; exported: string[] }> {
    const { body } = await client.ask(PLACES, { token: await asParent(person), variables: { id: pupil } });
    expect(body.errors).toBeUndefined();
    const { youth, accessLog, exportPerson } = body.data as Tree;
    const entries: Tree[] = [accessLog, exportPerson].flatMap((one) => Object.values(one as Tree).flatMap((party) => (party as Tree)?.entries ?? []));
    const named = entries.flatMap(({ organisation, organisationName, owner, ownerName }) => [organisation, organisationName, owner, ownerName]);
    const places = [
      youth.residenceHistory?.[0]?.municipality.code,
      youth.responsibleMunicipality?.municipality.code,
      youth.enrolment?.school.brin,
      youth.family?.municipality?.code,
      ...(youth.placements ?? []).map(({ location }: Tree) => location?.name),
    ];
    return {
      places: places.filter(Boolean),
      names: named.filter(Boolean),
      reasons: ((body.extensions as Tree).access ?? []).map(({ dataClass, reason }: Tree) => `${dataClass} ${reason}`),
      exported: ['municipality', 'school'].flatMap((party) => (exportPerson[party]?.entries ?? []).map(({ what }: Tree) => what)),
    };
  }

  test('divorced parents: where the pupil lives is kept from one at every party, without a word, and not from the other', async () => {
    const before = await told(father);
    expect(before.places.length).toBeGreaterThanOrEqual(4);
    expect(before.names.length).toBeGreaterThan(0);
    expect(before.exported).toEqual(expect.arrayContaining(['Woongeschiedenis', 'Inschrijving op school']));
    const protect = { pupil, person: mother, reason: 'Vader bedreigt moeder; aangifte gedaan' };
    for (const persona of ['parent', 'outsider', 'school-coordinator'])
      expect(Object.values((await client.ask('protect-address', { as: persona, variables: protect })).body.data as Tree)[0].__typename).not.toBe(
        'AddressChanged',
      );
    const done = Object.values((await client.ask('protect-address', { as: 'regisseur', variables: protect })).body.data as Tree)[0];
    expect(done.__typename).toBe('AddressChanged');
    for (const end = Date.now() + 5_000; Date.now() < end && (await told(father)).places.length > 0; ) await sleep(20);

    const after = await told(father);
    expect(after).toEqual({
      places: [],
      names: [],
      reasons: before.reasons,
      exported: expect.not.arrayContaining(['Woongeschiedenis', 'Inschrijving op school']),
    });
    expect((await told(mother)).places).toEqual(before.places);
    const school = await client.ask('school-plan', { as: 'school-coordinator' });
    expect((school.body.data as Tree).pupil.enrolment).toMatchObject({ school: { name: expect.any(String) } });
    const family = await client.ask('one-family', { as: 'regisseur' });
    expect(JSON.stringify(family.body.data)).toContain(before.places[0]);

    const undo = { pupil, secret: done.secretId, reason: 'Dreiging is voorbij' };
    expect(Object.values((await client.ask('unprotect-address', { as: 'parent', variables: undo })).body.data as Tree)[0].__typename).toBe('NotAllowed');
    expect(Object.values((await client.ask('unprotect-address', { as: 'regisseur', variables: undo })).body.data as Tree)[0].__typename).toBe('AddressChanged');
    for (const end = Date.now() + 5_000; Date.now() < end && (await told(father)).places.length < before.places.length; ) await sleep(20);
    expect((await told(father)).places).toEqual(before.places);
  });
}
