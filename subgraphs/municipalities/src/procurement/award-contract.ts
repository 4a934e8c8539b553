import { randomUUID } from 'node:crypto';
import { hold, NOBODY, notFound, type Room, type Statement, violated } from '@ketengraaf/door';
import { mustTakePart } from '../participation/must-take-part';
import type { AwardContractInput } from './award-contract.input';
import type { ContractAwarded } from './award-contract.outcome';
import { isSound } from './award-contract.rules';

const PROCUREMENT: Statement = { name: 'procurement_to_award', text: 'select arrangement, model from municipalities.procurement where id = $1' };
// clients are municipalities that take part on the first day, whether or not they do today
const CLIENTS: Statement = {
  name: 'clients_to_be',
  text: `select m.code, m.name from municipalities.municipality m where m.code = any ($1) and exists (
    select from municipalities.participation p where p.municipality = m.code and p.arrangement = $2 and p.level <> 'NONE' and p.during @> $3::date)`,
};
const SAME_CONTRACTOR: Statement = {
  name: 'contract_of_same_contractor',
  text: `select c.title, s.service from municipalities.framework_contract c
    join municipalities.contract_service s on s.contract = c.id
    join municipalities.contract_term t on t.contract = c.id
    where c.arrangement = $1 and c.contractor = $2 and s.service = any ($3) and t.during && daterange($4, $5, '[]') limit 1`,
};
const CONTRACT: Statement = {
  name: 'make_contract',
  text: `insert into municipalities.framework_contract (id, title, arrangement, contractor, contractor_name, procurement_model, financing, term, essential_function)
    values ($1, $2, $3, $4, $5, $6, $7, daterange($8, $9, '[]'), $10)`,
};
const SERVICES: Statement = {
  name: 'make_contract_services',
  text: 'insert into municipalities.contract_service (contract, service) select $1, unnest($2::text[])',
};
const PARTIES: Statement = {
  name: 'make_contract_parties',
  text: 'insert into municipalities.contract_party (contract, organisation, name, capacity) select $1, unnest($2::text[]), unnest($3::text[]), unnest($4::text[])',
};
const OPTION: Statement = {
  name: 'make_extension_option',
  text: 'insert into municipalities.extension_option (id, contract, position, max_months, decide_by) values ($1, $2, $3, $4, $5)',
};
const AWARD: Statement = {
  name: 'award_contract',
  text: 'insert into municipalities.award (id, procurement, contractor, contractor_name, decided_on, contract, source) values ($1, $2, $3, $4, $5, $6, $7)',
};

/** Awards a contract and makes it, with who it is for, what it covers and how it may be extended: all of it or nothing. */
export async function awardContract(room: Room, input: AwardContractInput): Promise<ContractAwarded> {
  const { procurement, contractor, contractorName, title, from, lastDay, decidedOn, financing, essentialFunction, source } = input;
  const services = [...new Set(input.services)];
  const options = input.extensionOptions ?? [];
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const { today } = await room.enter();
  const [found] = await room.rows<{ arrangement: string; model: string }>(PROCUREMENT, [procurement]);
  if (!found) return notFound();
  await mustTakePart(room, found.arrangement);
  hold(isSound({ decidedOn, from, lastDay, options }, today));
  const clients = await room.rows<{ code: string; name: string }>(CLIENTS, [input.clients, found.arrangement, from]);
  const stranger = input.clients.find((code) => !clients.some((client) => client.code === code));
  if (stranger)
    violated({
      rule: 'clients_take_part',
      message: `${stranger} neemt op ${from} niet deel aan dit samenwerkingsverband.`,
      wouldSatisfy: 'Noem alleen deelnemers.',
    });
  const [other] = await room.rows<{ title: string; service: string }>(SAME_CONTRACTOR, [found.arrangement, contractor, services, from, lastDay]);
  if (other)
    violated({
      rule: 'no_contract_twice',
      message: `Deze opdrachtnemer heeft dan al een contract voor ${other.service}: ${other.title}.`,
      wouldSatisfy: 'Kies een andere periode, of andere hulpvormen.',
    });

  const contractId = randomUUID();
  await room.write(CONTRACT, [
    contractId,
    title,
    found.arrangement,
    contractor,
    contractorName,
    found.model,
    financing,
    from,
    lastDay,
    essentialFunction ?? false,
  ]);
  await room.write(SERVICES, [contractId, services]);
  const parties = [...clients.map(({ code, name }) => [code, name, 'CONTRACTING_AUTHORITY']), [contractor, contractorName, 'CONTRACTOR']];
  await room.write(PARTIES, [contractId, ...[0, 1, 2].map((column) => parties.map((party) => party[column]))]);
  for (const [index, { maxMonths, decideBy }] of options.entries()) await room.write(OPTION, [randomUUID(), contractId, index + 1, maxMonths, decideBy]);
  await room.write(AWARD, [randomUUID(), procurement, contractor, contractorName, decidedOn, contractId, source]);
  await room.tell({ subject: NOBODY, object: { type: 'FrameworkContract', id: contractId }, organisation });
  return { contractId };
}
