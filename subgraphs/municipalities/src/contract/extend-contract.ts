import { hold, NOBODY, notFound, type Room, type Statement, violated } from '@ketengraaf/door';
import { lastDay } from './contract.rules';
import { mayExtend, type OpenOption } from './extend-contract.rules';
import type { ContractExtended, ExtendContractInput } from './extend-contract.type';

const CONTRACT: Statement = {
  name: 'contract_to_extend',
  text: `select upper(c.term) as until, exists (
      select from municipalities.contract_party p where p.contract = c.id and p.organisation = app.employer() and p.capacity = 'CONTRACTING_AUTHORITY'
    ) as ours
    from municipalities.framework_contract c where c.id = $1`,
};
const OPTIONS: Statement = {
  name: 'options_to_extend',
  text: 'select position, max_months as "maxMonths", decide_by as "decideBy", exercised_on as "exercisedOn" from municipalities.extension_option where contract = $1 order by position',
};
const EXERCISE: Statement = {
  name: 'exercise_option',
  text: 'update municipalities.extension_option set exercised_on = app.today() where contract = $1 and position = $2 and exercised_on is null returning position',
};

/** Exercises an option of a contract, for one of the municipalities it was made for. */
export async function extendContract(room: Room, { contract, position }: ExtendContractInput): Promise<ContractExtended> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const { today } = await room.enter();
  const [found] = await room.rows<{ until: string; ours: boolean }>(CONTRACT, [contract]);
  if (!found) return notFound();
  if (!found.ours)
    violated({
      rule: 'only_a_client_extends',
      message: 'Alleen een opdrachtgever verlengt dit contract.',
      wouldSatisfy: 'Vraag het een gemeente die opdrachtgever is.',
    });
  const options = await room.rows<OpenOption>(OPTIONS, [contract]);
  hold(mayExtend(options, position, today));
  const exercised = await room.write(EXERCISE, [contract, position]);
  // somebody else was first, between the look and the act
  if (exercised.length === 0) violated({ rule: 'option_is_open', message: 'Deze optie is zojuist al gebruikt.' });
  await room.tell({ subject: NOBODY, object: { type: 'FrameworkContract', id: contract }, organisation, reason: `OPTION ${position}` });
  const now = options.map((option) => (option.position === position ? { ...option, exercisedOn: today } : option));
  return { contractId: contract, endsOn: lastDay(found.until, now) };
}
