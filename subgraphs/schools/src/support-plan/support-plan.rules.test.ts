import { isSchoolYear, mayRecord, maySign } from './support-plan.rules';

test.each([
  ['2025-2026', true],
  ['2025-2027', false],
  ['2025', false],
  ['25-26', false],
])('%s is a school year: %s', (text, expected) => {
  expect(isSchoolYear(text)).toBe(expected);
});

const PLAN = { supportNeeds: ['Rust'] };

test.each([
  ['in a plan that is there', PLAN, { need: 'Structuur', exitLevel: null, summary: null }, undefined],
  ['that the plan has', PLAN, { need: 'Rust', exitLevel: null, summary: null }, 'need_is_new'],
  ['in a new plan', undefined, { need: 'Rust', exitLevel: 'havo', summary: 'Kort' }, undefined],
  ['in a new plan without a level', undefined, { need: 'Rust', exitLevel: null, summary: 'Kort' }, 'new_plan_says_level_and_summary'],
  ['in a new plan without a summary', undefined, { need: 'Rust', exitLevel: 'havo', summary: null }, 'new_plan_says_level_and_summary'],
] as const)('a need %s', (_, plan, input, rule) => {
  expect(mayRecord(plan, input)?.rule).toBe(rule);
});

test.each([
  ['online', null, 'ONLINE', null, undefined],
  ['on paper', null, 'PAPER', 'Mevrouw A', undefined],
  ['on paper by nobody', null, 'PAPER', null, 'paper_names_its_signer'],
  ['again', '2026-01-01', 'ONLINE', null, 'signed_once'],
] as const)('signing %s', (_, signedOn, manner, signer, rule) => {
  expect(maySign(signedOn, manner, signer)?.rule).toBe(rule);
});
