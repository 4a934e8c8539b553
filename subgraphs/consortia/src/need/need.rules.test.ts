import { meets } from './need.rules';

const NEED = { service: 'AMBULATORY', expertises: ['AUTISM', 'ADDICTION'] } as const;

test.each([
  ['all that was needed', { service: 'AMBULATORY', expertises: ['ADDICTION', 'AUTISM', 'FORENSIC'] }, { isServiceGiven: true, missingExpertises: [] }],
  ['another service with one of two expertises', { service: 'DAY_CARE', expertises: ['AUTISM'] }, { isServiceGiven: false, missingExpertises: ['ADDICTION'] }],
  ['nobody yet', { service: 'AMBULATORY', expertises: [] }, { isServiceGiven: true, missingExpertises: ['AUTISM', 'ADDICTION'] }],
] as const)('%s', (_, given, expected) => {
  expect(meets(NEED, given)).toEqual(expected);
});
