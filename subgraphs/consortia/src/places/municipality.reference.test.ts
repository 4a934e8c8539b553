import { municipalityAsTold } from './municipality.reference';

const covers = { service: 'AMBULATORY', consortiumId: 'c', consortiumName: null, contractId: 'k', from: '2024-01-01', until: null };

test('what was told is kept', () => {
  const told = { code: 'GM0344', latitude: 52.09, longitude: 5.12, contractCoverage: [{ ...covers, consortiumName: undefined }] };
  expect(municipalityAsTold(told)).toEqual({ ...told, contractCoverage: [covers] });
});

test('what was not told is unknown', () => {
  expect(municipalityAsTold({ code: 'GM0344' })).toEqual({ code: 'GM0344', latitude: null, longitude: null, contractCoverage: null });
});

test('what is of another form was not told', () => {
  const nothing = { service: null, consortiumId: null, consortiumName: null, contractId: null, from: null, until: null };
  expect(municipalityAsTold({ code: 'GM0344', latitude: '52', longitude: {}, contractCoverage: [null, 1, { service: 1, contractId: ['x'] }] })).toEqual({
    code: 'GM0344',
    latitude: null,
    longitude: null,
    contractCoverage: [nothing, nothing, nothing],
  });
});

test.each([undefined, null, 344, 'GM344', 'gm0344', 'GM03440', "GM0344'"])('%j names no municipality', (code) => {
  expect(municipalityAsTold({ code })).toBeNull();
});
