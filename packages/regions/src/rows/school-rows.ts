import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { organisationRows } from './organisation-rows';
import { addressOf } from './team-rows';

/** The schools, their partnerships and their coordinators. */
export function schoolRows({ schools, partnerships }: Scene, into: Collector): void {
  for (const { id, name } of partnerships) into.add('schools', 'schools.school_partnership', { id, name });
  for (const { brin, name, kind, municipality, partnership, coordinators } of schools) {
    organisationRows(into, 'schools', brin, 'SCHOOL', name, coordinators);
    into.add('schools', 'schools.school', { brin, name, kind, municipality: municipality.code, partnership });
    for (const worker of coordinators) {
      into.add('schools', 'schools.coordinator', {
        id: worker.person,
        school: brin,
        name: worker.name,
        email: addressOf(worker.name, `school-${brin.toLowerCase()}`),
      });
    }
  }
}
