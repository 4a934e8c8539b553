import { listing, reading, type Statement, youth } from '@ketengraaf/door';
import { ReferralRow, ReferralStepRow } from './referral.row';
import type { Referral, ReferralStep } from './referral.type';

/** Reduced, a referral is that there is one, since when, and whether it is still open. */
const disclose = (row: ReferralRow, fields: 'ALL' | 'REDUCED'): Referral => {
  const reduced = { id: row.id, youthId: row.youthId, referredOn: row.referredOn, isClosed: row.closedOn !== null };
  return fields === 'ALL'
    ? {
        ...reduced,
        youth: { id: row.youthId },
        organisation: row.organisation,
        court: row.court,
        courtDecidedOn: row.courtDecidedOn,
        urgency: row.urgency,
        service: row.service,
        expertises: row.expertises,
        consortium: row.consortiumId === null ? null : { id: row.consortiumId },
        closedOn: row.closedOn,
        withdrawnBecause: row.withdrawnBecause,
        version: row.version,
      }
    : {
        ...reduced,
        youth: null,
        organisation: null,
        court: null,
        courtDecidedOn: null,
        urgency: null,
        service: null,
        expertises: null,
        consortium: null,
        closedOn: null,
        withdrawnBecause: null,
        version: null,
      };
};

const REFERRALS = {
  row: ReferralRow,
  classes: ['TRAJECTORY'],
  subjectOf: (row: ReferralRow) => youth(row.youthId),
} as const;

/** The referrals of youths, the latest first. */
export const referralsOfYouths = reading<ReferralRow, Referral>({
  ...REFERRALS,
  name: 'referrals_of_youths',
  by: 'youthId',
  order: 't.referred_on desc, t.id desc',
  disclose,
});

/** Referrals by their identifier. */
export const referralsById = reading<ReferralRow, Referral>({ ...REFERRALS, name: 'referrals_by_id', by: 'id', disclose });

/** A referral with its place in the list of a practice. */
export interface ListedReferral {
  readonly referredOn: string;
  readonly referral: Referral;
}

/** The referrals of the asker's own practice, the latest first; from after a day and an identifier. */
export const ownReferrals = listing<ReferralRow, ListedReferral>({
  ...REFERRALS,
  name: 'own_referrals',
  rest: `where t.organisation = app.employer()
    and ($1::date is null or (t.referred_on, t.id) < ($1, $2::uuid)) order by t.referred_on desc, t.id desc limit $3`,
  disclose: (row, fields) => ({ referredOn: row.referredOn, referral: disclose(row, fields) }),
});

/** How many referrals the asker's own practice has. */
export const countOwnReferrals: Statement = {
  name: 'count_own_referrals',
  text: 'select count(*)::int as count from referrers.referral t where t.organisation = app.employer()',
};

/** The steps of referrals in their order; of steps the reduced form shows nothing. */
export const stepsOfReferrals = reading<ReferralStepRow, ReferralStep>({
  name: 'steps_of_referrals',
  row: ReferralStepRow,
  by: 'referralId',
  classes: ['TRAJECTORY'],
  order: 't.at, t.id',
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ kind, at }) => ({ kind, at }),
});
