import type { Violation } from '@ketengraaf/door';

/** Whether something is done at once where it is not safe (aanvullende acties bij onveiligheid). */
export function mayBeLeftAsIs(isSafe: boolean, extraActions: string | null): Violation | undefined {
  if (isSafe || extraActions) return undefined;
  return { rule: 'unsafe_means_extra_actions', message: 'Het is niet veilig en er gebeurt niets.', wouldSatisfy: 'Noem wat er meteen gebeurt.' };
}

/** Whether there is a safety plan that the signer can sign. */
export function mustBeInForce(isInForce: boolean): Violation | undefined {
  if (isInForce) return undefined;
  return {
    rule: 'a_safety_plan_is_in_force',
    message: 'Er is geen veiligheidsplan met afspraken om voor te tekenen.',
    wouldSatisfy: 'Spreek eerst een veiligheidsplan af.',
  };
}

/** Whether who signs is of the family: the client signs, nobody else. */
export function mustBeOfFamily(name: string | undefined): Violation | undefined {
  if (name !== undefined) return undefined;
  return { rule: 'the_client_signs', message: 'Alleen iemand van het gezin ondertekent.', wouldSatisfy: 'Noem een gezinslid of jeugdige van dit gezin.' };
}
