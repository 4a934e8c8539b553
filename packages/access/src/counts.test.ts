import { type DataClass, type Purpose, ROLES, type Role } from '@ketengraaf/core';
import { refuseCounts } from './counts';

test.each<[Role, Purpose, DataClass, string | undefined]>([
  ['CONTRACT_MANAGER', 'CONTRACT', 'TRAJECTORY', undefined],
  ['CONTRACT_MANAGER', 'STATISTICS', 'PLAN_STATUS', undefined],
  ['CONTRACT_MANAGER', 'CONTRACT', 'BUDGET', undefined],
  ['CONTRACT_MANAGER', 'CONTRACT', 'CARE_CONTENT', 'CLASS_NOT_FOR_ROLE'],
  ['CONTRACT_MANAGER', 'CARE', 'TRAJECTORY', 'PURPOSE_NOT_ALLOWED'],
  ['FINANCE_OFFICER', 'FINANCE', 'BUDGET', undefined],
  ['FINANCE_OFFICER', 'FINANCE', 'ALLOCATION', undefined],
  ['CONTRACT_MANAGER', 'CONTRACT', 'ALLOCATION', undefined],
  ['ACCESS_DESK', 'ACCESS_DECISION', 'ALLOCATION', 'CLASS_NOT_FOR_ROLE'],
  ['FINANCE_OFFICER', 'FINANCE', 'BSN', 'CLASS_NOT_FOR_ROLE'],
  ['FINANCE_OFFICER', 'FINANCE', 'TRAJECTORY', 'CLASS_NOT_FOR_ROLE'],
  ['POLICY_RESEARCHER', 'STATISTICS', 'TRAJECTORY', undefined],
  ['POLICY_RESEARCHER', 'CONTRACT', 'TRAJECTORY', 'PURPOSE_NOT_ALLOWED'],
  ['CASE_DIRECTOR', 'DIRECTION', 'TRAJECTORY', 'CLASS_NOT_FOR_ROLE'],
  ['CUSTODIAL_PARENT', 'OWN_DATA', 'TRAJECTORY', 'CLASS_NOT_FOR_ROLE'],
])('%s for %s is told counts of %s: %s', (role, purpose, dataClass, expected) => {
  expect(refuseCounts({ role, purpose }, dataClass)).toBe(expected);
});

test('counts of trajectories are told to three roles and no other', () => {
  const told = ROLES.filter((role) => refuseCounts({ role, purpose: 'STATISTICS' }, 'TRAJECTORY') !== 'CLASS_NOT_FOR_ROLE');
  expect(told).toEqual(['CONSORTIUM_MEMBER', 'CONTRACT_MANAGER', 'POLICY_RESEARCHER']);
});
