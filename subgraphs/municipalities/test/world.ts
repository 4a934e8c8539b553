import { uuidOf } from '@ketengraaf/core';

/** Three municipalities by code. */
export const [MAASTRICHT, HEERLEN, ARNHEM] = ['GM0935', 'GM0917', 'GM0202'] as const;
/** Help was allocated to Anna by Maastricht and to Bas by Heerlen; nobody knows the third. */
export const [ANNA, BAS, NOBODY] = [uuidOf('anna'), uuidOf('bas'), uuidOf('nobody')] as const;
/** Youths of Arnhem in whose care the access of Heerlen is involved. */
export const CROWD = Array.from({ length: 48 }, (_, index) => uuidOf('crowd', index));
/** The arrangement that all take part in. */
export const REGIONAL = uuidOf('regional');
/** An arrangement some municipalities have beside the regional one. */
export const JENS = uuidOf('jens');
/** Contracts; the first has run out, two stand side by side, the last is of another arrangement. */
export const [OLD, NEW, OPEN_A, OPEN_B, JENS_CONTRACT] = [uuidOf('old'), uuidOf('new'), uuidOf('open a'), uuidOf('open b'), uuidOf('jens contract')] as const;
/** Who has the first two contracts. */
export const CONTRACTOR = uuidOf('contractor');

/** Statements that fill a small world of municipalities. */
export const WORLD = [
  `insert into app.organisation values ('${MAASTRICHT}', 'MUNICIPALITY', 'Maastricht'), ('${HEERLEN}', 'MUNICIPALITY', 'Heerlen'), ('${ARNHEM}', 'MUNICIPALITY', 'Arnhem')`,
  `insert into app.staff select gen_random_uuid(), person::uuid, organisation, role, 'W', during::daterange from (values
    ('${uuidOf('desk', MAASTRICHT)}', '${MAASTRICHT}', 'ACCESS_DESK', '[2020-01-01,)'), ('${uuidOf('desk', HEERLEN)}', '${HEERLEN}', 'ACCESS_DESK', '[2020-01-01,)'),
    ('${uuidOf('desk', ARNHEM)}', '${ARNHEM}', 'ACCESS_DESK', '[2020-01-01,)'), ('${uuidOf('former')}', '${MAASTRICHT}', 'ACCESS_DESK', '[2020-01-01,2021-01-01)'),
    ('${uuidOf('finance')}', '${MAASTRICHT}', 'FINANCE_OFFICER', '[2020-01-01,)'), ('${uuidOf('buyer')}', '${MAASTRICHT}', 'CONTRACT_MANAGER', '[2020-01-01,)')
  ) as worker (person, organisation, role, during)`,
  `insert into municipalities.supra_region values ('LIM', 'Limburg samen')`,
  `insert into municipalities.region values ('ZLI', 'Zuid-Limburg', 'LIM'), ('CGE', 'Centraal Gelderland', null)`,
  `insert into municipalities.municipality values ('${MAASTRICHT}', 'Maastricht', 'Limburg', 50.85, 5.69), ('${HEERLEN}', 'Heerlen', 'Limburg', 50.89, 5.98), ('${ARNHEM}', 'Arnhem', 'Gelderland', 51.98, 5.91)`,
  `insert into municipalities.region_membership values (gen_random_uuid(), '${MAASTRICHT}', 'ZLI', '[2015-01-01,)', 'S'), (gen_random_uuid(), '${HEERLEN}', 'ZLI', '[2015-01-01,)', 'S'),
    (gen_random_uuid(), '${ARNHEM}', 'ZLI', '[2015-01-01,2020-01-01)', 'S'), (gen_random_uuid(), '${ARNHEM}', 'CGE', '[2020-01-01,)', 'S')`,
  `insert into municipalities.arrangement values ('${REGIONAL}', 'Zuid-Limburg samen', 'ZLI', null), ('${JENS}', 'JenS', 'ZLI', null)`,
  // Heerlen takes part in all, until ambulatory help went to JenS halfway through a line for all services
  `insert into municipalities.participation select gen_random_uuid(), municipality, arrangement::uuid, service, level, during::daterange, 'Plan 2023' from (values
    ('${MAASTRICHT}', '${REGIONAL}', null, 'FULL', '[2015-01-01,)'), ('${HEERLEN}', '${REGIONAL}', null, 'FULL', '[2015-01-01,)'),
    ('${HEERLEN}', '${REGIONAL}', 'AMBULATORY', 'NONE', '[2024-07-01,)'), ('${HEERLEN}', '${JENS}', 'AMBULATORY', 'FULL', '[2024-07-01,)'),
    ('${HEERLEN}', '${JENS}', null, 'PARTIAL', '[2024-07-01,)')
  ) as line (municipality, arrangement, service, level, during)`,
  `insert into municipalities.framework_contract select id::uuid, title, arrangement::uuid, contractor::uuid, name, model, financing, term::daterange, '2022-10-06', false from (values
    ('${OLD}', 'Oud', '${REGIONAL}', '${CONTRACTOR}', 'De Brug', 'NEGOTIATED', 'EFFORT_BASED', '[2019-01-01,2022-01-01)'),
    ('${NEW}', 'Nieuw', '${REGIONAL}', '${CONTRACTOR}', 'De Brug', 'AWARDED_CONSORTIUM', 'EFFORT_BASED', '[2024-01-01,2090-01-01)'),
    ('${OPEN_A}', 'Open A', '${REGIONAL}', '${uuidOf('a')}', 'Aanbieder A', 'OPEN_HOUSE', 'OUTPUT_BASED', '[2024-01-01,2090-01-01)'),
    ('${OPEN_B}', 'Open B', '${REGIONAL}', '${uuidOf('b')}', 'Aanbieder B', 'OPEN_HOUSE', 'OUTPUT_BASED', '[2024-01-01,2090-01-01)'),
    ('${JENS_CONTRACT}', 'JenS 2024', '${JENS}', '${uuidOf('j')}', 'JenS', 'SINGLE_CONTRACTOR', 'TASK_BASED', '[2024-07-01,2090-01-01)')
  ) as c (id, title, arrangement, contractor, name, model, financing, term)`,
  `insert into municipalities.contract_service values ('${OLD}', 'AMBULATORY'), ('${NEW}', 'AMBULATORY'), ('${NEW}', 'FOSTER_CARE'), ('${OPEN_A}', 'RESPITE'), ('${OPEN_B}', 'RESPITE'), ('${JENS_CONTRACT}', 'AMBULATORY')`,
  `insert into municipalities.contract_party values ('${OLD}', '${MAASTRICHT}', 'Maastricht', 'CONTRACTING_AUTHORITY'), ('${OLD}', '${CONTRACTOR}', 'De Brug', 'CONTRACTOR')`,
  `insert into municipalities.extension_option values (gen_random_uuid(), '${OLD}', 1, 11, '2021-06-30', '2021-05-01'), (gen_random_uuid(), '${OLD}', 2, 1, '2022-06-30', '2022-05-01'), (gen_random_uuid(), '${OLD}', 3, 12, '2022-10-31', null)`,
  `insert into municipalities.annual_budget values (gen_random_uuid(), '${MAASTRICHT}', '${NEW}', 2025, 1250000050), (gen_random_uuid(), '${MAASTRICHT}', '${NEW}', 2026, 4000000000), (gen_random_uuid(), '${HEERLEN}', '${NEW}', 2026, 7)`,
  `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, product_code, volume, unit, decided_on, during) values
    ('${uuidOf('allocation', 1)}', '${MAASTRICHT}', '${ANNA}', '${NEW}', 'FOSTER_CARE', '43', '43A09', 7.5, '14', '2025-01-01', '[2025-02-01,)'),
    ('${uuidOf('allocation', 2)}', '${MAASTRICHT}', '${ANNA}', '${NEW}', 'AMBULATORY', '45', null, null, null, '2024-01-01', '[2024-02-01,2025-02-01)'),
    ('${uuidOf('allocation', 3)}', '${MAASTRICHT}', '${uuidOf('cas')}', '${NEW}', 'AMBULATORY', '45', null, 4, '04', '2025-01-01', '[2025-02-01,)'),
    ('${uuidOf('allocation', 4)}', '${HEERLEN}', '${BAS}', '${NEW}', 'FOSTER_CARE', '43', '43A09', 7, '14', '2025-01-01', '[2025-02-01,)')`,
  `insert into municipalities.residence (id, organisation, youth_id, during) values
    (gen_random_uuid(), '${HEERLEN}', '${ANNA}', '[2012-05-01,2025-03-01)'), (gen_random_uuid(), '${MAASTRICHT}', '${ANNA}', '[2025-03-01,)')`,
  `insert into municipalities.residential_stay (id, organisation, youth_id, during) values (gen_random_uuid(), '${HEERLEN}', '${ANNA}', '[2025-02-01,)')`,
  `insert into facts.involvement select gen_random_uuid(), youth::uuid, null, party, organisation, person::uuid, role, '[2020-01-01,)', '{}' from (values
    ('${ANNA}', 'local-teams', 'team', '${uuidOf('director')}', 'CASE_DIRECTOR'), ('${ANNA}', 'municipalities', '${HEERLEN}', null, 'ACCESS_DESK')
  ) as tie (youth, party, organisation, person, role)`,
  ...CROWD.flatMap((youth, index) => [
    `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, decided_on, during) values ('${uuidOf('crowd allocation', index)}', '${ARNHEM}', '${youth}', '${NEW}', 'RESPITE', '43', '2025-01-01', '[2025-02-01,)')`,
    `insert into municipalities.residence (id, organisation, youth_id, during) values (gen_random_uuid(), '${ARNHEM}', '${youth}', '[2015-01-01,)')`,
    `insert into facts.involvement values (gen_random_uuid(), '${youth}', null, 'municipalities', '${HEERLEN}', null, 'ACCESS_DESK', '[2020-01-01,)', '{}')`,
  ]),
];
