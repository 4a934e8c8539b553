import type { Change } from '@ketengraaf/door';

/** What the database's own rules about plans say to who breaks them. */
export const PLAN_CONSTRAINTS: NonNullable<Change<unknown>['constraints']> = {
  family_plan_family_id_daterange_excl: {
    rule: 'one_plan_per_family',
    message: 'Het gezin heeft al een open plan.',
    wouldSatisfy: 'Werk in het plan dat er is, of sluit dat eerst af.',
  },
  family_plan_case_director_fkey: {
    rule: 'who_directs_works_here',
    message: 'Deze medewerker is geen regisseur van het team.',
    wouldSatisfy: 'Kies een regisseur van het eigen team.',
  },
  who_directs_works_here: {
    rule: 'who_directs_works_here',
    message: 'Deze medewerker is geen regisseur van het team.',
    wouldSatisfy: 'Kies een regisseur van het eigen team.',
  },
  a_written_plan_was_asked_for: {
    rule: 'a_written_plan_was_asked_for',
    message: 'Niemand heeft om het plan op schrift gevraagd.',
    wouldSatisfy: 'Leg eerst vast dat erom is gevraagd.',
  },
};
