import { randomUUID } from 'node:crypto';
import { NOBODY, notFound, type Room, type Statement, type Violation, versionConflict, violated } from '@ketengraaf/door';
import type { AnnualBudgetSet, SetAnnualBudgetInput } from './set-budget.type';

const CONTRACT: Statement = {
  name: 'contract_to_budget',
  text: `select t.during && daterange(make_date($2, 1, 1), make_date($2 + 1, 1, 1)) as covers,
      coalesce((select b.version from municipalities.annual_budget b where b.contract = t.contract and b.year = $2 and b.organisation = app.employer()), 0) as version
    from municipalities.contract_term t where t.contract = $1`,
};
const SET: Statement = {
  name: 'set_budget',
  text: 'insert into municipalities.annual_budget (id, organisation, contract, year, amount_cents) values ($1, $2, $3, $4, $5) returning id, version',
};
const CHANGE: Statement = {
  name: 'change_budget',
  text: `update municipalities.annual_budget set amount_cents = $5, version = version + 1
    where organisation = $1 and contract = $2 and year = $3 and version = $4 returning id, version`,
};

const SET_ALREADY: Violation = {
  rule: 'budget_is_set_once',
  message: 'Dit jaarbudget is al vastgesteld.',
  wouldSatisfy: 'Noem de versie die u wijzigt, en waarom.',
};

/** What the constraints of the table mean to who sets a budget. */
export const BUDGET_CONSTRAINTS: Readonly<Record<string, Violation>> = { annual_budget_organisation_contract_year_key: SET_ALREADY };

/** Sets what one's own municipality has for a contract in a year, or changes it with a reason. */
export async function setAnnualBudget(room: Room, { contract, year, amountCents, version, reason }: SetAnnualBudgetInput): Promise<AnnualBudgetSet> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const [found] = await room.rows<{ covers: boolean; version: number }>(CONTRACT, [contract, year]);
  if (!found) return notFound();
  if (!found.covers) violated({ rule: 'contract_covers_year', message: `Dit contract loopt niet in ${year}.`, wouldSatisfy: 'Kies een jaar van de looptijd.' });
  const isFirst = version === undefined || version === null;
  if (isFirst && found.version > 0) violated(SET_ALREADY);
  if (!isFirst && !reason) violated({ rule: 'change_has_reason', message: 'Een wijziging heeft een reden.', wouldSatisfy: 'Geef de reden.' });
  const [kept] = await (isFirst
    ? room.write<{ id: string; version: number }>(SET, [randomUUID(), organisation, contract, year, amountCents])
    : room.write<{ id: string; version: number }>(CHANGE, [organisation, contract, year, version, amountCents]));
  if (!kept) return versionConflict(found.version);
  await room.tell({ subject: NOBODY, object: { type: 'AnnualBudget', id: kept.id }, organisation, reason: reason ?? undefined });
  return { budgetId: kept.id, version: kept.version };
}
