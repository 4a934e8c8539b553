/** The one sentence for each entity that several parties speak of, so that they say the same. */
export const ENTITY = {
  Youth: 'Child or young person in the chain (jeugdige).',
  Family: 'Family around one or more youths (gezin).',
  Municipality: 'Municipality, by its code (gemeente).',
  AnnualBudget: 'What a municipality has for a contract in a year (jaarbudget).',
  FrameworkContract: 'Framework contract between municipalities and a contractor (raamcontract).',
  Consortium: 'Consortium of care providers that treats under one contract (consortium).',
  Referral: 'Referral of a youth to help (verwijzing).',
  PlanAction: 'Action or agreement in the family plan, with one owner (actie, afspraak).',
  School: 'School, by its BRIN (school).',
  LocalTeam: 'Local team or youth and family centre (lokaal team, CJG).',
  Professional: 'Worker of a local team (professional).',
} as const;

/** The sentence for the key that names an entity without saying anything about it. */
export const OPAQUE_ID = 'Identifier that says nothing about whom or what it names (kenmerk).';
