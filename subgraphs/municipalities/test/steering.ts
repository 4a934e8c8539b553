import { uuidOf } from '@ketengraaf/core';
import { CONTRACTOR, MAASTRICHT, NEW, OLD, REGIONAL } from './world';

/** A goal, and the target of it. */
export const [GOAL, TARGET] = [uuidOf('goal'), uuidOf('target')] as const;
/** A contract that ends within the quarter and leaves one service bare; its option is still open. */
export const ENDING = uuidOf('ending');
const [PROCUREMENT, FRAMEWORK, PLAN] = [uuidOf('procurement'), uuidOf('framework'), uuidOf('plan')];

/** Statements that add to the world how it is steered. */
export const STEERING = [
  `insert into municipalities.procurement values ('${PROCUREMENT}', '${REGIONAL}', 'Inkoop 2023', 'AWARDED_CONSORTIUM', null, 'Bericht')`,
  `insert into municipalities.award values ('${uuidOf('award')}', '${PROCUREMENT}', '${CONTRACTOR}', 'De Brug', '2023-08-30', '${NEW}', 'Bericht')`,
  `insert into municipalities.continuity_arrangement values ('${uuidOf('continuity')}', '${OLD}', '${NEW}', '[2023-01-01,2028-01-01)', 'Wie hulp had, houdt die.', 'Bericht')`,
  `insert into municipalities.policy_document values ('${FRAMEWORK}', '${REGIONAL}', 'POLICY_FRAMEWORK', 'Beleidskader', '[2019-01-01,2023-01-01)', null, 'Bericht'),
    ('${PLAN}', '${REGIONAL}', 'TRANSFORMATION_PLAN', 'Transformatieplan', '[2023-01-01,)', '${FRAMEWORK}', 'Bericht')`,
  `insert into municipalities.policy_decision values ('${uuidOf('decision')}', '${PLAN}', 'Bestuurlijk overleg', '2022-12-01', 'ADOPTED', 'AMPLE_MAJORITY', 'Heerlen tegen', 'Bericht')`,
  `insert into municipalities.transformation_goal (id, arrangement, document, theme, title, desired_result, during) values
    ('${GOAL}', '${REGIONAL}', '${PLAN}', 'PREVENTION', 'Preventie', 'Eerder geholpen', '[2023-01-01,)'), ('${uuidOf('past goal')}', '${REGIONAL}', null, 'AUTISM', 'Autisme', 'Klaar', '[2019-01-01,2023-01-01)')`,
  `insert into municipalities.agenda_item (id, goal, title, owner_name, parties, state, due_on) values ('${uuidOf('item')}', '${GOAL}', 'Ouderkamers', 'CJG', '{local-teams,schools}', 'RUNNING', '2027-01-01')`,
  `insert into municipalities.indicator values ('LIGHT_SHARE', 'Aandeel licht', 'Deel met lichte hulp', 'Trajecten', 'PERCENT', 'HIGHER')`,
  `insert into municipalities.indicator_target values ('${TARGET}', 'LIGHT_SHARE', '${GOAL}', null, 45, '[2023-01-01,)'), ('${uuidOf('contract target')}', 'LIGHT_SHARE', null, '${NEW}', 40, '[2024-01-01,)')`,
  `insert into municipalities.indicator_measurement values ('${uuidOf('measured', 1)}', '${TARGET}', 46, '[2024-01-01,2025-01-01)', '2025-02-01', 'Monitor'), ('${uuidOf('measured', 2)}', '${TARGET}', 44.5, '[2025-01-01,2026-01-01)', '2026-02-01', 'Monitor')`,
  `insert into municipalities.framework_contract values ('${ENDING}', 'Aflopend', '${REGIONAL}', '${uuidOf('e')}', 'Aanbieder E', 'SUBSIDY', 'TASK_BASED', '[2022-01-01,2026-08-01)', null, false)`,
  `insert into municipalities.contract_service values ('${ENDING}', 'DAY_CARE'), ('${ENDING}', 'RESPITE')`,
  `insert into municipalities.extension_option values (gen_random_uuid(), '${ENDING}', 1, 6, '2026-05-01', null), (gen_random_uuid(), '${ENDING}', 2, 12, '2026-06-30', null)`,
  `insert into municipalities.annual_budget values (gen_random_uuid(), '${MAASTRICHT}', '${ENDING}', 2026, 100)`,
];
