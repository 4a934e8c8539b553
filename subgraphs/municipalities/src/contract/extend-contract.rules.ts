import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';
import type { Extension } from './contract.rules';

/** An option with its place and until when it can be decided on. */
export interface OpenOption extends Extension {
  readonly position: number;
  readonly decideBy: Day;
}

/** Options are exercised in their order, each once, and no later than the day by which to decide. */
export function mayExtend(options: readonly OpenOption[], position: number, today: Day): Violation | undefined {
  const option = options.find((one) => one.position === position);
  if (!option)
    return { rule: 'option_is_there', message: 'Dit contract heeft deze verlengingsoptie niet.', wouldSatisfy: 'Kies een van de opties van het contract.' };
  if (option.exercisedOn !== null) return { rule: 'option_is_open', message: `Deze optie is al gebruikt op ${option.exercisedOn}.` };
  if (option.decideBy < today)
    return { rule: 'option_in_time', message: `Over deze optie moest uiterlijk ${option.decideBy} besloten zijn.`, wouldSatisfy: 'Koop opnieuw in.' };
  const earlier = options.find((one) => one.position < position && one.exercisedOn === null);
  if (earlier)
    return { rule: 'options_in_order', message: 'Een eerdere optie is nog niet gebruikt.', wouldSatisfy: `Gebruik eerst optie ${earlier.position}.` };
  return undefined;
}
