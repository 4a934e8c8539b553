import { addDays, uuidOf } from '@ketengraaf/core';
import { shifted } from '../period';
import { randomOf } from '../random';
import { budgetCents, clientsOf } from '../scene/budgets';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';

const MONTHS = 12;
/** A month is reported on the fifteenth of the next. */
const REPORTED_AFTER_DAYS = 14;

/** What consortia reported to have spent of the last twelve months: one municipality in four spends more than it has. */
export function spendingRows(scene: Scene, into: Collector): void {
  const { contracts, today } = scene;
  const thisMonth = `${today.slice(0, 7)}-01`;
  for (const contract of contracts.filter(({ consortium }) => consortium !== null)) {
    for (const municipality of clientsOf(scene, contract)) {
      const random = randomOf('spending', contract.id, municipality.code);
      const pace = random.chance(0.25) ? 1.05 + random.next() * 0.2 : 0.85 + random.next() * 0.12;
      for (let back = MONTHS; back >= 1; back--) {
        const month = shifted(thisMonth, 0, -back);
        const reportedOn = addDays(shifted(month, 0, 1), REPORTED_AFTER_DAYS);
        if (month < contract.plan.from || month >= contract.until || reportedOn > today) continue;
        const year = Number(month.slice(0, 4));
        into.add('consortia', 'consortia.spend_report', {
          id: uuidOf('spend-report', contract.id, municipality.code, month),
          organisation: contract.contractor,
          contract_id: contract.id,
          municipality: municipality.code,
          month,
          amount_cents: Math.round((budgetCents(contract, municipality, year) / 12) * pace * (0.97 + random.next() * 0.06)),
          reported_on: reportedOn,
        });
      }
    }
  }
}
