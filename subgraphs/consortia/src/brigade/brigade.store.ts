import { listing, reading, type Statement, youth } from '@ketengraaf/door';
import { BrigadeDeploymentRow, BrigadeExpertRow, BrigadeOutcomeRow } from './brigade.row';
import type { BrigadeDeployment, BrigadeExpert, BrigadeOutcome } from './brigade.type';

const subjectOf = ({ youthId }: { readonly youthId: string }) => youth(youthId);

const disclose = ({ during, hostProvider, requestedBy: _, requestedFor: __, dataClass: ___, ...row }: BrigadeDeploymentRow): BrigadeDeployment => ({
  ...row,
  from: during?.from ?? null,
  until: during?.until ?? null,
  hostProviderId: hostProvider,
});

const deployment = { row: BrigadeDeploymentRow, classes: ['TRAJECTORY'], hasReducedForm: false, subjectOf, disclose } as const;

/** What the brigade did for youths, the latest request first; reduced, nothing of it is shown. */
export const deploymentsOfYouths = reading<BrigadeDeploymentRow, BrigadeDeployment>({
  ...deployment,
  name: 'deployments_of_youths',
  by: 'youthId',
  order: 't.requested_on desc, t.id',
});

/** Deployments by their identifier. */
export const deploymentsById = reading<BrigadeDeploymentRow, BrigadeDeployment>({ ...deployment, name: 'deployments_by_id', by: 'id' });

/** What the asker's own consortium was asked for, the latest request first; from after a day and an identifier. */
export const ownDeployments = {
  hasReducedForm: false,
  ...listing<BrigadeDeploymentRow, BrigadeDeployment>({
    name: 'own_deployments',
    row: BrigadeDeploymentRow,
    rest: `where t.organisation = app.employer() and ($1::date is null or (t.requested_on, t.id) < ($1, $2::uuid))
order by t.requested_on desc, t.id desc limit $3`,
    subjectOf,
    disclose,
  }),
} as const;

/** Who comes. */
export const expertsOfDeployments = reading<BrigadeExpertRow, BrigadeExpert>({
  name: 'experts_of_deployments',
  row: BrigadeExpertRow,
  by: 'deployment',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 't.name, t.id',
  subjectOf,
  disclose: ({ name, expertise }) => ({ name, expertise }),
});

/** How it stood 3, 6 and 12 months after. */
export const outcomesOfDeployments = reading<BrigadeOutcomeRow, BrigadeOutcome>({
  name: 'outcomes_of_deployments',
  row: BrigadeOutcomeRow,
  by: 'deployment',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 't.after_months, t.id',
  subjectOf,
  disclose: ({ afterMonths, secureCareAverted, recordedOn }) => ({ afterMonths, secureCareAverted, recordedOn }),
});

/** What the brigade came to in a year: numbers alone. */
export const resultsOfYear: Statement = {
  name: 'brigade_results_of_year',
  text: 'select after_months as "afterMonths", considered, averted, not_averted as "notAverted", unknown from consortia.brigade_results($1)',
};
