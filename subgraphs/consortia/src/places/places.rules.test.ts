import { fit, freeFrom, isStale, type Need, type Unit } from './places.rules';

const NOW = new Date('2026-06-01T10:00:00Z');
const ON = '2026-06-01';
const HERE = { latitude: 52, longitude: 5 };

const NEED: Need = { expertises: [], intensity: null, residenceType: null, age: null, urgency: null, on: ON, maxKilometres: null };
const UNIT: Unit = {
  id: 'unit',
  intensity: 'MEDIUM',
  residenceType: 'SMALL_GROUP',
  expertises: ['MENTAL_HEALTH', 'AUTISM'],
  ages: { from: 6, until: 18 },
  membership: { from: '2024-01-01', until: '2027-01-01' },
  placesAvailable: 1,
  placesHeld: 0,
  availableFrom: null,
  asOf: NOW,
  latitude: 52.5,
  longitude: 5,
};

describe('a unit fits or not', () => {
  const full = { placesAvailable: 0 };
  test.each<[what: string, unit: Partial<Unit>, need: Partial<Need>, fits: boolean]>([
    ['any need', {}, {}, true],
    ['its intensity', {}, { intensity: 'MEDIUM' }, true],
    ['another intensity', {}, { intensity: 'HEAVY' }, false],
    ['its way of living', {}, { residenceType: 'SMALL_GROUP' }, true],
    ['another way of living', {}, { residenceType: 'FOSTER_FAMILY' }, false],
    ['a way of living where it has none', { residenceType: null }, { residenceType: 'SMALL_GROUP' }, false],
    ['its youngest age', {}, { age: 6 }, true],
    ['a year too young', {}, { age: 5 }, false],
    ['its oldest age', {}, { age: 17 }, true],
    ['a year too old', {}, { age: 18 }, false],
    ['all wanted expertises', {}, { expertises: ['MENTAL_HEALTH', 'AUTISM'] }, true],
    ['one of the wanted expertises, as members combine', {}, { expertises: ['MENTAL_HEALTH', 'FORENSIC'] }, true],
    ['none of the wanted expertises', {}, { expertises: ['FORENSIC', 'ADDICTION'] }, false],
    ['a member of that day', {}, { on: '2026-12-31' }, true],
    ['no longer a member', {}, { on: '2027-01-01' }, false],
    ['not yet a member', { membership: { from: '2026-06-02', until: null } }, {}, false],
    ['full without a day', full, {}, false],
    ['all its places held', { placesHeld: 1 }, {}, false],
    ['one of two places held', { placesAvailable: 2, placesHeld: 1 }, {}, true],
    ['full with a day', { ...full, availableFrom: '2026-09-01' }, {}, true],
    ['a crisis today', {}, { urgency: 'CRISIS' }, true],
    ['a crisis tomorrow', { ...full, availableFrom: '2026-06-02' }, { urgency: 'CRISIS' }, true],
    ['a crisis in two days', { ...full, availableFrom: '2026-06-03' }, { urgency: 'CRISIS' }, false],
    ['urgent in three days', { ...full, availableFrom: '2026-06-04' }, { urgency: 'URGENT' }, true],
    ['urgent in four days', { ...full, availableFrom: '2026-06-05' }, { urgency: 'URGENT' }, false],
    ['soon in four weeks', { ...full, availableFrom: '2026-06-29' }, { urgency: 'SOON' }, true],
    ['soon in four weeks and a day', { ...full, availableFrom: '2026-06-30' }, { urgency: 'SOON' }, false],
    ['no hurry', { ...full, availableFrom: '2027-06-30' }, { urgency: 'REGULAR' }, true],
    ['near enough', {}, { maxKilometres: 55.6 }, true],
    ['too far', {}, { maxKilometres: 55.5 }, false],
  ])('%s', (_, unit, need, fits) => {
    expect(fit({ ...UNIT, ...unit }, { ...NEED, ...need }, HERE, NOW) !== undefined).toBe(fits);
  });

  test('a distance nobody knows hides no place', () => {
    expect(fit(UNIT, { ...NEED, maxKilometres: 1 }, null, NOW)).toMatchObject({ kilometres: null });
  });

  test('it says which wanted expertises it has, how far it is and whether the report is old', () => {
    expect(fit(UNIT, { ...NEED, expertises: ['FORENSIC', 'AUTISM'] }, HERE, NOW)).toEqual({
      unit: UNIT,
      freeFrom: null,
      isStale: false,
      matchedExpertises: ['AUTISM'],
      kilometres: 55.6,
    });
  });
});

test.each([
  ['2026-05-25T10:00:00Z', false],
  ['2026-05-25T09:59:59Z', true],
  ['2026-06-01T10:00:00Z', false],
])('a report of %s is stale: %s', (asOf, expected) => {
  expect(isStale(new Date(asOf), NOW)).toBe(expected);
});

test.each([
  [2, 0, null, 'NOW'],
  [2, 1, null, 'NOW'],
  [2, 2, null, undefined],
  // a new report of fewer places while more are held
  [1, 2, '2026-06-20', undefined],
  [2, 0, '2026-05-01', 'NOW'],
  [2, 0, '2026-06-01', 'NOW'],
  [2, 0, '2026-06-02', '2026-06-02'],
  [0, 0, '2026-06-02', '2026-06-02'],
  // the day has come, but nobody said since that the place is there
  [0, 0, '2026-05-30', '2026-05-30'],
  [0, 0, null, undefined],
])('%i places, %i held, and from %s gives %s', (placesAvailable, placesHeld, availableFrom, expected) => {
  expect(freeFrom({ placesAvailable, placesHeld, availableFrom }, ON)).toBe(expected);
});
