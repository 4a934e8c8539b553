import type { FamilyRecord, YouthRecord } from '../family/record';
import { Period } from '../period';
import type { Collector } from './batch';

/** What the schools keep of a youth: enrolments, support plan, absence. */
export function educationRows(family: FamilyRecord, youth: YouthRecord, into: Collector): void {
  const pupilName = `${youth.givenName} ${youth.familyName}`;
  for (const { school, grade, from, to } of youth.enrolments) {
    into.add('schools', 'schools.enrolment', {
      id: family.newId(),
      organisation: school.brin,
      youth_id: youth.id,
      pupil_name: pupilName,
      grade,
      during: new Period(from, to),
    });
  }
  const plan = youth.supportPlan;
  if (plan) {
    into.add('schools', 'schools.education_support_plan', {
      id: family.newId(),
      organisation: plan.school.brin,
      youth_id: youth.id,
      school_year: plan.schoolYear,
      exit_level: plan.exitLevel,
      support_needs: plan.needs,
      summary: plan.summary,
      adopted_on: plan.adoptedOn,
      action_section_consent_on: plan.parentsAgreedOn,
      evaluation_on: plan.evaluationOn,
    });
  }
  for (const { school, on, kind, hours, reported } of youth.absences) {
    into.add('schools', 'schools.absence_signal', {
      id: family.newId(),
      organisation: school.brin,
      youth_id: youth.id,
      signalled_on: on,
      kind,
      hours,
      reported_to_attendance_officer: reported,
    });
  }
}
