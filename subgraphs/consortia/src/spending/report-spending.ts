import { randomUUID } from 'node:crypto';
import type { Day } from '@ketengraaf/core';
import { hold, NOBODY, type Room, type Statement, type Violation, versionConflict } from '@ketengraaf/door';
import { coversOf, holdContracts, maySpendUnder } from '@ketengraaf/subgraph';
import type { ReportSpendingInput, SpendingReported } from './report-spending.type';

/** A month can be reported once it has ended, by its first day. */
function mayReport(month: Day, today: Day): Violation | undefined {
  if (!month.endsWith('-01'))
    return { rule: 'month_by_first_day', message: 'Een maand wordt genoemd met haar eerste dag.', wouldSatisfy: `${month.slice(0, 8)}01` };
  if (month.slice(0, 7) < today.slice(0, 7)) return undefined;
  return { rule: 'month_has_ended', message: 'Deze maand is nog niet voorbij.', wouldSatisfy: 'Rapporteer na de laatste dag van de maand.' };
}

/** A month that was reported is corrected by naming the version that is corrected. */
const REPORTED: Violation = {
  rule: 'month_is_reported_once',
  message: 'Over deze maand is al gerapporteerd.',
  wouldSatisfy: 'Noem de versie die u verbetert.',
};

/** What the constraints of the table mean to who reports. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = { spend_report_contract_id_municipality_month_key: REPORTED };

const FIND: Statement = {
  name: 'find_spend_report',
  text: 'select id, version from consortia.spend_report where contract_id = $1 and municipality = $2 and month = $3 and organisation = app.employer() for update',
};
const REPORT: Statement = {
  name: 'report_spending',
  text: `insert into consortia.spend_report (id, organisation, contract_id, municipality, month, amount_cents, reported_on)
    values ($1, app.employer(), $2, $3, $4, $5, app.today())`,
};
const CORRECT: Statement = {
  name: 'correct_spending',
  text: 'update consortia.spend_report set amount_cents = $2, reported_on = app.today(), version = version + 1 where id = $1',
};

/** Reports what was spent in a month, or corrects it; each is told to the history. */
export async function reportSpending(room: Room, input: ReportSpendingInput): Promise<SpendingReported> {
  const organisation = room.caller.organisation;
  await room.may(NOBODY, organisation);
  const { today } = await room.enter();
  hold(mayReport(input.month, today));
  const { contract, municipality, month } = input;
  await holdContracts(room, maySpendUnder(contract, organisation, municipality, month, await coversOf(room, { contract })));
  const [known] = await room.rows<{ id: string; version: number }>(FIND, [contract, municipality, month]);
  if (known && !input.version) hold(REPORTED);
  if (input.version && known?.version !== input.version) versionConflict(known?.version ?? 0);
  const id = known?.id ?? randomUUID();
  if (known) await room.write(CORRECT, [id, input.amountCents]);
  else await room.write(REPORT, [id, contract, municipality, month, input.amountCents]);
  await room.tell({ subject: NOBODY, object: { type: 'SpendReport', id }, organisation, reason: known ? `CORRECTS ${known.version}` : undefined });
  return { reportId: id, version: (known?.version ?? 0) + 1 };
}
