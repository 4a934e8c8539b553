import { reading, youth } from '@ketengraaf/door';
import { SupportPlanRow } from './support-plan.row';
import type { EducationSupportPlan } from './support-plan.type';

/** Reduced, education is where and at which level. */
const disclose = (row: SupportPlanRow, fields: 'ALL' | 'REDUCED'): EducationSupportPlan =>
  fields === 'ALL'
    ? {
        id: row.id,
        schoolYear: row.schoolYear,
        exitLevel: row.exitLevel,
        supportNeeds: row.supportNeeds,
        summary: row.summary,
        adoptedOn: row.adoptedOn,
        actionSectionConsentOn: row.actionSectionConsentOn,
        actionSectionSigner: row.actionSectionSigner,
        evaluationOn: row.evaluationOn,
        version: row.version,
      }
    : {
        id: null,
        schoolYear: null,
        exitLevel: row.exitLevel,
        supportNeeds: null,
        summary: null,
        adoptedOn: null,
        actionSectionConsentOn: null,
        actionSectionSigner: null,
        evaluationOn: null,
        version: null,
      };

/** The support plans of youths, the latest school year first. */
export const supportPlansOfYouths = reading<SupportPlanRow, EducationSupportPlan>({
  name: 'support_plans_of_youths',
  row: SupportPlanRow,
  by: 'youthId',
  classes: ['EDUCATION'],
  order: 't.school_year desc',
  subjectOf: (row) => youth(row.youthId),
  disclose,
});

/** A support plan by its identifier. */
export const supportPlansById = reading<SupportPlanRow, EducationSupportPlan>({
  name: 'support_plans_by_id',
  row: SupportPlanRow,
  by: 'id',
  classes: ['EDUCATION'],
  subjectOf: (row) => youth(row.youthId),
  disclose,
});
