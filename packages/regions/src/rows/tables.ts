import type { Party } from '@ketengraaf/core';

const ORGANISATION = ['id', 'kind', 'name'] as const;
const STAFF = ['id', 'person', 'organisation', 'role', 'name', 'during'] as const;

/** The tables a world fills, per party in foreign-key order, with the columns it gives; the others have a default or are generated. */
export const TABLES = {
  municipalities: {
    'app.organisation': ORGANISATION,
    'app.staff': STAFF,
    'municipalities.supra_region': ['code', 'name'],
    'municipalities.region': ['code', 'name', 'supra_region'],
    'municipalities.municipality': ['code', 'name', 'province', 'latitude', 'longitude'],
    'municipalities.region_membership': ['id', 'municipality', 'region', 'during', 'source'],
    'municipalities.arrangement': ['id', 'name', 'region', 'supra_region'],
    'municipalities.participation': ['id', 'municipality', 'arrangement', 'service', 'level', 'during', 'source'],
    'municipalities.framework_contract': ['id', 'title', 'arrangement', 'contractor', 'contractor_name', 'procurement_model', 'financing', 'term', 'signed_on', 'essential_function'],
    'municipalities.contract_service': ['contract', 'service'],
    'municipalities.contract_party': ['contract', 'organisation', 'name', 'capacity'],
    'municipalities.extension_option': ['id', 'contract', 'position', 'max_months', 'decide_by', 'exercised_on'],
    'municipalities.annual_budget': ['id', 'organisation', 'contract', 'year', 'amount_cents'],
    'municipalities.residence': ['id', 'organisation', 'youth_id', 'during'],
    'municipalities.residential_stay': ['id', 'organisation', 'youth_id', 'during'],
    'municipalities.allocation': ['id', 'organisation', 'youth_id', 'contract', 'service', 'product_category', 'product_code', 'volume', 'unit', 'decided_on', 'during'],
  },
  consortia: {
    'app.organisation': ORGANISATION,
    'app.staff': STAFF,
    'consortia.consortium': ['id', 'name', 'vision', 'methods', 'region'],
    'consortia.care_provider': ['id', 'name', 'aliases', 'agb'],
    'consortia.membership': ['id', 'consortium', 'care_provider', 'capacity', 'expertises', 'during'],
    'consortia.location': ['id', 'care_provider', 'name', 'municipality', 'latitude', 'longitude'],
    'consortia.care_service': ['id', 'consortium', 'care_provider', 'name', 'service', 'expertises', 'intensity', 'residence_type', 'ages'],
    'consortia.capacity_unit': ['id', 'care_service', 'location', 'name'],
    'consortia.capacity_observation': ['capacity_unit', 'as_of', 'source', 'raw', 'places_total', 'places_available', 'available_from'],
    'consortia.waiting_list_entry': ['id', 'organisation', 'youth_id', 'referral_id', 'service', 'intensity', 'expertises', 'urgency', 'referred_on', 'applied_on', 'accepted_on', 'intake_on', 'started_on', 'left_on', 'left_reason'],
    'consortia.trajectory': ['id', 'organisation', 'youth_id', 'referral_id', 'contract_id', 'service', 'intensity', 'state', 'primary_contact', 'primary_contact_name', 'started_on', 'ended_on', 'end_reason', 'continuity_arrangement', 'bridging_for'],
    'consortia.contribution': ['id', 'trajectory', 'organisation', 'youth_id', 'care_provider', 'expertise', 'during'],
    'consortia.placement': ['id', 'organisation', 'youth_id', 'trajectory', 'location', 'residence_type', 'crisis', 'move_reason', 'decided_by', 'court_authorisation', 'during'],
  },
  'local-teams': {
    'app.organisation': ORGANISATION,
    'app.staff': STAFF,
    'local_teams.local_team': ['id', 'name', 'municipality', 'phone'],
    'local_teams.professional': ['id', 'team', 'name', 'function', 'skj_number', 'email', 'phone'],
    'local_teams.family': ['id', 'number', 'name', 'organisation', 'municipality', 'registered_on'],
    'local_teams.youth': ['id', 'family_id', 'organisation', 'given_name', 'family_name', 'birth_date', 'sex'],
    'local_teams.youth_bsn': ['youth_id', 'organisation', 'key_id', 'ciphertext', 'look_up'],
    'local_teams.member': ['id', 'family_id', 'organisation', 'name', 'relation', 'birth_date', 'phone', 'household', 'secret_address'],
    'local_teams.authority': ['id', 'family_id', 'organisation', 'member_id', 'youth_id', 'kind', 'disputed', 'during'],
    'local_teams.family_plan': ['id', 'family_id', 'organisation', 'title', 'kind', 'variant', 'state', 'case_director', 'opened_on', 'adopted_on', 'next_evaluation_on', 'next_meeting_at', 'closed_on'],
    'local_teams.director_assignment': ['id', 'plan_id', 'family_id', 'organisation', 'professional', 'capacity', 'reason', 'during'],
    'local_teams.goal': ['id', 'plan_id', 'family_id', 'youth_id', 'organisation', 'life_domain', 'title', 'desired_result', 'state', 'position'],
    'local_teams.plan_action': ['id', 'goal_id', 'plan_id', 'family_id', 'youth_id', 'organisation', 'life_domain', 'title', 'owner_party', 'owner_organisation', 'owner_name', 'state', 'due_on', 'done_on'],
    'local_teams.plan_evaluation': ['id', 'plan_id', 'family_id', 'organisation', 'evaluated_on', 'outcome', 'next_on'],
    'facts.person': ['id', 'birth_date', 'audience'],
    'facts.authority': ['id', 'holder', 'youth_id', 'kind', 'during', 'audience'],
    'facts.involvement': ['id', 'youth_id', 'family_id', 'party', 'organisation', 'person', 'role', 'during', 'audience'],
    'facts.consent': ['id', 'youth_id', 'organisation', 'data_class', 'given_by', 'manner', 'during', 'audience'],
    'facts.measure': ['id', 'youth_id', 'kind', 'institution', 'during', 'audience'],
  },
  schools: {
    'app.organisation': ORGANISATION,
    'app.staff': STAFF,
    'schools.school_partnership': ['id', 'name'],
    'schools.school': ['brin', 'name', 'kind', 'municipality', 'partnership'],
    'schools.coordinator': ['id', 'school', 'name', 'email'],
    'schools.enrolment': ['id', 'organisation', 'youth_id', 'pupil_name', 'grade', 'during'],
    'schools.education_support_plan': ['id', 'organisation', 'youth_id', 'school_year', 'exit_level', 'support_needs', 'summary', 'adopted_on', 'action_section_consent_on', 'evaluation_on'],
    'schools.absence_signal': ['id', 'organisation', 'youth_id', 'signalled_on', 'kind', 'hours', 'reported_to_attendance_officer'],
    'schools.action_progress': ['id', 'organisation', 'youth_id', 'action_id', 'state', 'note', 'noted_at'],
  },
  referrers: {
    'app.organisation': ORGANISATION,
    'app.staff': STAFF,
    'referrers.referrer': ['id', 'kind', 'name', 'agb', 'municipality'],
    'referrers.referral': ['id', 'organisation', 'youth_id', 'referred_on', 'urgency', 'service', 'expertises', 'consortium_id', 'closed_on'],
    'referrers.referral_letter': ['referral_id', 'organisation', 'youth_id', 'question', 'preferred_consortium_id', 'choice_made_by', 'choice_motive', 'received_on', 'answered_on'],
    'referrers.referral_step': ['id', 'referral_id', 'organisation', 'youth_id', 'kind', 'at'],
  },
} as const satisfies Record<Party, Record<string, readonly string[]>>;

type Tables = typeof TABLES;

/** A table of a party, as `schema.table`. */
export type TableOf<P extends Party> = keyof Tables[P] & string;

/** One row of a table: every column named, so that the compiler misses none. */
export type RowOf<P extends Party, T extends TableOf<P>> = Tables[P][T] extends readonly (infer Column extends string)[] ? Readonly<Record<Column, unknown>> : never;
