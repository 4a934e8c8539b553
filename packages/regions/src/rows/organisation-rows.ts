import type { Party } from '@ketengraaf/core';
import { Period } from '../period';
import type { Worker } from '../scene/workers';
import type { Collector } from './batch';

/** An organisation with its staff in the party's own database. */
export function organisationRows(into: Collector, party: Party, id: string, kind: string, name: string, workers: readonly Worker[]): void {
  into.add(party, 'app.organisation', { id, kind, name });
  for (const worker of workers) {
    into.add(party, 'app.staff', {
      id: worker.staff,
      person: worker.person,
      organisation: id,
      role: worker.role,
      name: worker.name,
      during: new Period(worker.from, worker.to),
    });
  }
}
