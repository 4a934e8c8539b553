import { family, type Subject, youth } from '@ketengraaf/door';
import type { FamilyPlan } from './plan.type';

/** Whom a plan is about for this asker: the youth they came by, or the whole family. */
export function subjectOfPlan({ familyId, throughYouthId }: Pick<FamilyPlan, 'familyId' | 'throughYouthId'>): Subject {
  return throughYouthId ? youth(throughYouthId) : family(familyId);
}

/** Whom a part of a plan is about: a youth where it names one, else the family. */
export function aboutYouthOrFamily({ youthId, familyId }: { readonly youthId: string | null; readonly familyId: string }): Subject {
  return youthId ? youth(youthId) : family(familyId);
}
