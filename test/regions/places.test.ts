import { clientOf, sharedStack } from '@ketengraaf/testkit';

const client = clientOf(sharedStack());
type Tree = any;
const shown = client.showcase as Record<string, string>;

/** Asks as a persona; nothing may have gone wrong. */
async function ask(as: string, text: string, variables: Tree = {}): Promise<Tree> {
  const { body } = await client.ask(text, { as, variables });
  expect(body.errors).toBeUndefined();
  return body.data;
}

const YOUTH = (fields: string): string => `query ($youth: UUID!) { youth(id: $youth) { ${fields} } }`;
const REFUSED =
  '... on RuleViolated { rule message wouldSatisfy } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message }';
const FIND = `query ($municipality: ID!, $need: PlaceNeed!, $after: String) { municipality(code: $municipality) { availablePlaces(need: $need, first: 5, after: $after) {
  id cursor kilometres availableFrom isStale asOf raw source placesAvailable placesFree matchedExpertises consortium { id } careService { alternativeFor } } } }`;
const RESERVE = `mutation ($unit: UUID!) { reservePlace(input: { unit: $unit, hours: 4 }) { __typename ... on ReservationKept { reservation { id state version expiresAt } } ${REFUSED} } }`;

describe('A place, now', () => {
  test('A-07 a physician finds a place fast, sees how fresh the answer is, keeps it for four hours, and gives it back', async () => {
    const need = { services: ['FAMILY_HOME', 'GROUP_RESIDENCE', 'FOSTER_CARE'], urgency: 'URGENT' };
    const { municipality } = await ask('general-practitioner', FIND, { municipality: shown.municipality, need });
    const place = municipality.availablePlaces.find(({ placesFree }: Tree) => placesFree > 0);
    expect(place).toMatchObject({ asOf: expect.any(String), raw: expect.any(String), source: expect.any(String), isStale: expect.any(Boolean) });
    const { reservePlace } = await ask('general-practitioner', RESERVE, { unit: place.id });
    expect(reservePlace).toMatchObject({ __typename: 'ReservationKept', reservation: { state: 'HELD', version: 1 } });
    const now = await ask('general-practitioner', FIND, { municipality: shown.municipality, need });
    const same = now.municipality.availablePlaces.find(({ id }: Tree) => id === place.id);
    expect(same?.placesFree ?? 0).toBe(place.placesFree - 1);
    const release = `mutation ($id: UUID!) { releaseReservation(input: { reservation: $id, version: 1 }) { __typename ... on ReservationKept { reservation { state } } ${REFUSED} } }`;
    expect((await ask('other-intake-desk', release, { id: reservePlace.reservation.id })).releaseReservation.__typename).toBe('NotFound');
    expect((await ask('general-practitioner', release, { id: reservePlace.reservation.id })).releaseReservation).toMatchObject({
      reservation: { state: 'RELEASED' },
    });
  });

  test('A-08 G-10 the search begins with the need; who cannot wait sees the nearest first, who can the place that fits, page after page', async () => {
    const all: Tree[] = [];
    for (let after: string | null = null; ; ) {
      const { municipality }: Tree = await ask('regisseur', FIND, {
        municipality: shown.municipality,
        need: { urgency: 'CRISIS', services: ['AMBULATORY', 'DAY_CARE'] },
        after,
      });
      all.push(...municipality.availablePlaces);
      if (municipality.availablePlaces.length < 5) break;
      after = municipality.availablePlaces.at(-1).cursor;
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const free = all.filter(({ availableFrom, isStale }) => availableFrom === null && !isStale).map(({ kilometres }) => kilometres);
    expect(free.length).toBeGreaterThan(1);
    expect(free).toEqual([...free].sort((one, other) => one - other));
    const { municipality } = await ask('regisseur', FIND, {
      municipality: shown.municipality,
      need: { urgency: 'REGULAR', expertises: ['MENTAL_HEALTH', 'AUTISM'] },
    });
    const matched = municipality.availablePlaces.map(({ matchedExpertises }: Tree) => matchedExpertises.length);
    expect(matched).toEqual([...matched].sort((one: number, other: number) => other - one));
  });

  test('A-09 the rules of priority are there for everybody to read, and a person goes before them with a reason that stays', async () => {
    const { priorityRules, myWaitingList } = await ask(
      'intake-desk',
      '{ priorityRules { position urgency helpWithinDays placesOrderedBy } myWaitingList(order: PRIORITY, first: 50) { edges { node { id version priority waitedDays } } } }',
    );
    expect(priorityRules.map(({ urgency }: Tree) => urgency)).toEqual(['CRISIS', 'URGENT', 'SOON', 'REGULAR']);
    const order = myWaitingList.edges.map(({ node }: Tree) => priorityRules.findIndex(({ urgency }: Tree) => urgency === node.priority));
    expect(order).toEqual([...order].sort());
    const last = myWaitingList.edges.at(-1).node;
    const judge = `mutation ($input: OverridePriorityInput!) { overridePriority(input: $input) { __typename ... on PriorityJudged { entry { priority version priorityJudgements { reason } } } ${REFUSED} } }`;
    const input = { entry: last.id, version: last.version, urgency: 'CRISIS', reason: 'Thuis is het vannacht niet veilig.' };
    expect((await ask('other-intake-desk', judge, { input })).overridePriority.__typename).toBe('NotFound');
    const { overridePriority } = await ask('intake-desk', judge, { input });
    expect(overridePriority).toMatchObject({ entry: { priority: 'CRISIS', version: last.version + 1 } });
    expect(overridePriority.entry.priorityJudgements[0]).toEqual({ reason: input.reason });
    const back = { ...input, version: last.version + 1, urgency: null, reason: 'De buren vangen op; regels gelden weer.' };
    expect((await ask('intake-desk', judge, { input: back })).overridePriority).toMatchObject({ entry: { priority: last.priority } });
  });

  test('C-10 consortia pool who waits, each youth counted once, and few are not counted aloud', async () => {
    const { waitingPools } = await ask('intake-desk', '{ waitingPools { edges { node { name agreedOn members { name } size { youths entries } } } } }');
    const [{ node }] = waitingPools.edges;
    expect(node.members.length).toBeGreaterThan(1);
    if (node.size.youths !== null) expect(node.size.youths).toBeGreaterThanOrEqual(10);
  });

  test('G-08 a wait is told step by step, with its norm', async () => {
    const { youth } = await ask('regisseur', YOUTH('waiting { referredOn appliedOn acceptedOn intakeOn waitedDays norm normDays isOverNorm priority }'), {
      youth: shown.pupil,
    });
    expect(youth.waiting[0]).toMatchObject({
      referredOn: expect.any(String),
      appliedOn: expect.any(String),
      acceptedOn: expect.any(String),
      norm: 'APPLICATION_TO_INTAKE',
      isOverNorm: true,
    });
  });

  test('A-06 bridging care says for which wait, and how long', async () => {
    const { youth } = await ask('regisseur', YOUTH('trajectories { isBridging startedOn bridgingFor { id waitedDays } }'), { youth: shown.pupil });
    expect(youth.trajectories).toContainEqual({
      isBridging: true,
      startedOn: expect.any(String),
      bridgingFor: { id: shown.waiting, waitedDays: expect.any(Number) },
    });
  });
});

describe('Residence', () => {
  test('G-09 F-07 F-08 where a youth lived, who decided, why it moved, how homelike that was and how long it lasts', async () => {
    const { youth } = await ask(
      'regisseur',
      YOUTH(
        'placementMoves { inTwelveMonths inAll isAlert direction } placements { residenceType homelikeness from until moveReason decidedBy stay { days longAfterDays isLong } }',
      ),
      { youth: shown.youth },
    );
    const [now, before] = youth.placements;
    expect(now).toMatchObject({ residenceType: 'FAMILY_HOME', homelikeness: 4, moveReason: expect.any(String), stay: { longAfterDays: null, isLong: false } });
    expect(before).toMatchObject({
      residenceType: 'SMALL_GROUP',
      homelikeness: 5,
      decidedBy: 'Crisisdienst',
      stay: { days: 70, longAfterDays: 28, isLong: true },
    });
    expect(youth.placementMoves).toEqual({ inTwelveMonths: 1, inAll: 1, isAlert: false, direction: 'MORE_HOMELIKE' });
  });

  test('F-03 secure care takes a court’s authorisation, whoever places', async () => {
    const { trajectory } = await ask('care-professional', 'query ($id: UUID!) { trajectory(id: $id) { placements { id version } } }', { id: shown.trajectory });
    const [{ id, version }] = trajectory.placements;
    const move = `mutation ($input: MoveYouthInput!) { moveYouth(input: $input) { __typename ${REFUSED} } }`;
    const today = new Date().toISOString().slice(0, 10);
    const input = { placement: id, version, on: today, residenceType: 'SECURE', decidedBy: 'Consortium', reason: 'Veiligheid' };
    expect((await ask('care-professional', move, { input })).moveYouth).toMatchObject({
      rule: 'secure_care_is_authorised',
      wouldSatisfy: expect.stringContaining('machtiging'),
    });
    expect((await ask('outsider', move, { input })).moveYouth.__typename).toBe('NotFound');
    const after = await ask('care-professional', 'query ($id: UUID!) { trajectory(id: $id) { placements { id version } } }', { id: shown.trajectory });
    expect(after.trajectory.placements[0]).toEqual({ id, version });
  });

  test('G-16 the brigade is asked for by the director and comes for a time; an outsider learns nothing of it', async () => {
    const { youth } = await ask(
      'regisseur',
      YOUTH('brigadeDeployments { id state from until secureCareConsidered experts { name } outcomes { afterMonths secureCareAverted } consortium { name } }'),
      { youth: shown.youth },
    );
    expect(youth.brigadeDeployments[0]).toMatchObject({
      state: 'ENDED',
      experts: [{ name: expect.any(String) }],
      outcomes: [{ afterMonths: 3 }, { afterMonths: 6 }],
    });
    const request = `mutation ($input: RequestMobileBrigadeInput!) { requestMobileBrigade(input: $input) { __typename ... on BrigadeChanged { deployment { id state version } } ${REFUSED} } }`;
    const input = {
      youth: shown.youth,
      consortium: shown.consortium,
      goal: 'KEEP_THE_PLACE',
      expertises: ['MENTAL_HEALTH'],
      host: 'FAMILY_HOME',
      secureCareConsidered: false,
    };
    expect((await ask('outsider', request, { input })).requestMobileBrigade.__typename).toBe('NotFound');
    const { requestMobileBrigade } = await ask('regisseur', request, { input });
    expect(requestMobileBrigade).toMatchObject({ deployment: { state: 'REQUESTED', version: 1 } });
    const decline = `mutation ($id: UUID!) { declineMobileBrigade(input: { deployment: $id, version: 1, because: WITHDRAWN }) { __typename ... on BrigadeChanged { deployment { state declinedBecause } } ${REFUSED} } }`;
    const { id } = requestMobileBrigade.deployment;
    expect((await ask('other-intake-desk', decline, { id })).declineMobileBrigade.__typename).toBe('NotFound');
    expect((await ask('intake-desk', decline, { id })).declineMobileBrigade).toMatchObject({ deployment: { state: 'DECLINED', declinedBecause: 'WITHDRAWN' } });
  });

  test('G-17 whether secure care was averted is told in numbers alone, and small ones not at all', async () => {
    const { brigadeResults } = await ask('contract-manager', '{ brigadeResults(year: 2026) { afterMonths considered averted notAverted unknown } }');
    expect(brigadeResults.map(({ afterMonths }: Tree) => afterMonths)).toEqual([3, 6, 12]);
    for (const { afterMonths: _, ...numbers } of brigadeResults)
      for (const number of Object.values(numbers)) expect(number === null || Number(number) >= 10).toBe(true);
    const { body } = await client.ask('query ($youth: UUID!) { youth(id: $youth) { brigadeDeployments { goal } } }', {
      as: 'contract-manager',
      variables: { youth: shown.youth },
    });
    expect(body.data).toEqual({ youth: null });
  });

  test('F-04 F-10 what can take the place of residence is known, and the places of both are counted on two days', async () => {
    const { municipality } = await ask('regisseur', FIND, { municipality: shown.municipality, need: { services: ['HOME_NETWORK'] } });
    expect(municipality.availablePlaces[0].careService.alternativeFor.length).toBeGreaterThan(0);
    const { residenceCapacity } = await ask(
      'contract-manager',
      'query ($region: ID!) { residenceCapacity(region: $region, since: "2020-01-01") { residenceType placesSince placesOn change } }',
      { region: shown.region },
    );
    expect(residenceCapacity[0]).toMatchObject({ residenceType: null, placesSince: 0 });
    for (const { placesSince, placesOn, change } of residenceCapacity) expect(change).toBe(placesOn - placesSince);
    expect(residenceCapacity.some(({ placesOn }: Tree) => placesOn > 0)).toBe(true);
  });

  test('F-09 a target for places stands against what was counted, and a contract manager counts', async () => {
    const TARGETS =
      'query ($region: ID!) { youthCareRegion(code: $region) { capacityTargets { id baselinePlaces wantedPlaces targetOn progress(on: "2026-01-15") { state expectedPlaces counted { countedOn places } } counts { places } } } }';
    const { youthCareRegion } = await ask('contract-manager', TARGETS, { region: shown.region });
    const [target] = youthCareRegion.capacityTargets;
    expect(target).toMatchObject({
      baselinePlaces: 80,
      wantedPlaces: 60,
      progress: { state: 'ON_TRACK', expectedPlaces: 75, counted: { countedOn: '2025-12-31', places: 74 } },
    });
    const count = `mutation ($input: CountCapacityInput!) { countCapacity(input: $input) { __typename ... on CapacityCounted { target { progress(on: "2025-04-15") { state } } } ${REFUSED} } }`;
    const input = { target: target.id, countedOn: '2025-03-31', places: 90, source: 'Eigen telling' };
    expect((await ask('finance-officer', count, { input })).countCapacity).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
    expect((await ask('contract-manager', count, { input })).countCapacity).toMatchObject({ target: { progress: { state: 'BEHIND' } } });
    expect((await ask('contract-manager', count, { input })).countCapacity).toMatchObject({ rule: 'counted_once_a_day' });
  });
});
