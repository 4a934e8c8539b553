import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** What an offer of a family to a team is about. */
export interface Offer {
  readonly isDirector: boolean;
  readonly isLead: boolean;
  readonly keeper: string;
  readonly team: string;
  readonly isKnownTeam: boolean;
  readonly startsOn: Day;
  readonly familyInformedOn: Day;
  readonly today: Day;
}

const violation = (rule: string, message: string, wouldSatisfy: string): Violation => ({ rule, message, wouldSatisfy });

/** Whether a family may be offered: by who directs or leads the team that keeps it, to another team, from today or later, after the family was told. */
export function mayTransfer(offer: Offer): Violation | undefined {
  const { isDirector, isLead, keeper, team, isKnownTeam, startsOn, familyInformedOn, today } = offer;
  if (!isDirector && !isLead)
    return violation('only_who_directs_decides', 'U voert niet de regie over dit plan.', 'De regisseur of de teamleider draagt het gezin over.');
  if (team === keeper)
    return violation('a_transfer_goes_to_another_team', 'Het gezin is al van dit team.', 'Kies een ander team, of draag de regie binnen het team over.');
  if (!isKnownTeam) return violation('team_is_known', 'Dit team bestaat hier niet.', 'Kies een lokaal team van een gemeente van de regio.');
  if (startsOn < today) return violation('a_transfer_begins_ahead', 'De eerste dag ligt voor vandaag.', `Kies ${today} of een latere dag.`);
  if (familyInformedOn > today)
    return violation('the_family_knows_first', 'Het gezin weet nog niet van de overdracht.', 'Informeer het gezin, en geef de dag waarop dat was.');
  return undefined;
}

/** Whether an offer can be received on a day. */
export function mayReceive(
  { startsOn, receivedAt, withdrawnAt }: { readonly startsOn: Day; readonly receivedAt: Date | null; readonly withdrawnAt: Date | null },
  today: Day,
): Violation | undefined {
  if (withdrawnAt !== null)
    return violation('a_transfer_was_not_taken_back', 'Deze overdracht is ingetrokken.', 'Vraag het andere team om een nieuwe overdracht.');
  if (receivedAt !== null) return violation('a_transfer_is_received_once', 'Dit gezin is al ontvangen.', 'Draag zo nodig de regie binnen het team over.');
  if (startsOn > today) return violation('a_transfer_begins_on_its_day', 'Deze overdracht gaat later in.', `Ontvang het gezin op of na ${startsOn}.`);
  return undefined;
}

/** Whether the asker's team keeps what is changed: the team a family left reads, and no more. */
export function mustKeep(keeps: boolean): Violation | undefined {
  if (keeps) return undefined;
  return violation(
    'only_who_directs_decides',
    'Dit gezin is overgedragen aan een ander team. U leest mee, maar voert niet de regie.',
    'Vraag de regisseur van het team dat het gezin nu heeft.',
  );
}
