import { uuidOf } from '@ketengraaf/core';

/** Referrers. */
export const [PRACTICE, OTHER_PRACTICE, YOUTH_HEALTH, SELF] = [uuidOf('practice'), uuidOf('other practice'), uuidOf('youth health'), uuidOf('self')] as const;
/** Youths; nobody knows the last. */
export const [ANNA, BAS, CAS, NOBODY] = [uuidOf('anna'), uuidOf('bas'), uuidOf('cas'), uuidOf('nobody')] as const;
/** Youths that another practice referred, whose plan the director directs. */
export const CROWD = Array.from({ length: 48 }, (_, index) => uuidOf('crowd', index));
/** To whom they were referred. */
export const CONSORTIUM = uuidOf('consortium');
/** Anna's by her practice, open and closed, and by youth health; Bas's by another practice, and Cas's. */
export const [OPEN, CLOSED, BY_YOUTH_HEALTH, OF_BAS, OF_CAS] = [
  uuidOf('open'),
  uuidOf('closed'),
  uuidOf('by youth health'),
  uuidOf('of bas'),
  uuidOf('of cas'),
] as const;

const referral = (id: string, organisation: string, youth: string, referredOn: string, closedOn: string | null = null): string[] => [
  `insert into referrers.referral (id, organisation, youth_id, referred_on, urgency, service, expertises, consortium_id, closed_on) values
    ('${id}', '${organisation}', '${youth}', '${referredOn}', 'SOON', 'AMBULATORY', '{AUTISM,MENTAL_HEALTH}', ${closedOn ? 'null' : `'${CONSORTIUM}'`}, ${closedOn ? `'${closedOn}'` : 'null'})`,
  `insert into referrers.referral_letter (referral_id, organisation, youth_id, question, preferred_consortium_id, choice_made_by, choice_motive, received_on, answered_on) values
    ('${id}', '${organisation}', '${youth}', 'Slaapt slecht.', '${CONSORTIUM}', 'FAMILY', 'Dichtbij.', '${referredOn}', null)`,
  `insert into referrers.referral_step (id, referral_id, organisation, youth_id, kind, at) values
    (gen_random_uuid(), '${id}', '${organisation}', '${youth}', 'SENT', '${referredOn}T10:00:00Z'), (gen_random_uuid(), '${id}', '${organisation}', '${youth}', 'WRITTEN', '${referredOn}T09:00:00Z')`,
];

/** Statements that fill a small world of referrers. */
export const WORLD = [
  `insert into app.organisation select id, 'REFERRER', name from (values ('${PRACTICE}', 'Praktijk Plein'), ('${OTHER_PRACTICE}', 'Praktijk Park'), ('${YOUTH_HEALTH}', 'JGZ'), ('${SELF}', 'Zonder')) as o (id, name)`,
  `insert into app.staff select gen_random_uuid(), person::uuid, organisation, role, 'W', during::daterange from (values
    ('${uuidOf('doctor')}', '${PRACTICE}', 'GENERAL_PRACTITIONER', '[2020-01-01,)'), ('${uuidOf('colleague')}', '${OTHER_PRACTICE}', 'GENERAL_PRACTITIONER', '[2020-01-01,)'),
    ('${uuidOf('physician')}', '${YOUTH_HEALTH}', 'YOUTH_PHYSICIAN', '[2020-01-01,)'), ('${uuidOf('former')}', '${PRACTICE}', 'GENERAL_PRACTITIONER', '[2020-01-01,2026-06-01)')
  ) as worker (person, organisation, role, during)`,
  `insert into referrers.referrer (id, kind, name, agb, municipality) values ('${PRACTICE}', 'GENERAL_PRACTITIONER', 'Praktijk Plein', '01990001', 'GM0935'),
    ('${OTHER_PRACTICE}', 'GENERAL_PRACTITIONER', 'Praktijk Park', '01990002', 'GM0935'), ('${YOUTH_HEALTH}', 'YOUTH_PHYSICIAN', 'JGZ', '01990003', 'GM0935'), ('${SELF}', 'SELF', 'Zonder', null, 'GM0935')`,
  ...referral(OPEN, PRACTICE, ANNA, '2026-03-01'),
  ...referral(CLOSED, PRACTICE, ANNA, '2024-03-01', '2024-09-01'),
  ...referral(BY_YOUTH_HEALTH, YOUTH_HEALTH, ANNA, '2025-03-01'),
  ...referral(OF_BAS, OTHER_PRACTICE, BAS, '2026-03-01'),
  ...referral(OF_CAS, PRACTICE, CAS, '2026-03-01'),
  ...CROWD.flatMap((youth, index) => referral(uuidOf('crowd referral', index), OTHER_PRACTICE, youth, '2026-01-01')),
  `insert into facts.involvement select gen_random_uuid(), youth::uuid, null, party, organisation, person::uuid, role, '[2020-01-01,)', '{}' from (values
    ('${ANNA}', 'local-teams', 'team', '${uuidOf('director')}', 'CASE_DIRECTOR'), ('${CAS}', 'local-teams', 'team', '${uuidOf('director')}', 'CASE_DIRECTOR'),
    ('${ANNA}', 'municipalities', 'GM0935', null, 'ACCESS_DESK'), ('${ANNA}', 'referrers', '${PRACTICE}', null, 'GENERAL_PRACTITIONER'),
    ('${ANNA}', 'schools', '12AB', null, 'SCHOOL_COORDINATOR'), ('${CAS}', 'schools', '12AB', null, 'SCHOOL_COORDINATOR'),
    ${CROWD.map((youth) => `('${youth}', 'local-teams', 'team', '${uuidOf('director')}', 'CASE_DIRECTOR')`).join(', ')}
  ) as tie (youth, party, organisation, person, role)`,
  `insert into facts.person values ('${CAS}', '2008-01-01', '{}')`,
  `insert into facts.consent select gen_random_uuid(), youth::uuid, organisation, class, youth::uuid, 'ONLINE', '[2020-01-01,)', '{}' from (values
    ('${CAS}', 'team', 'REFERRAL_LETTER'), ('${CAS}', '12AB', 'TRAJECTORY')
  ) as given (youth, organisation, class)`,
];
