import { enumOf } from './enum-of';

/** What goals are about: a closed list, so that parties mean the same and can be counted by it. */
export const Theme = enumOf('Theme', 'What a transformation goal is about (thema).', {
  AUTISM: 'Youths with autism and their families (autisme).',
  DIVORCE: 'Children of parents who part (complexe echtscheiding).',
  LESS_ADMINISTRATION: 'Fewer administrative duties (minder administratieve lasten).',
  PREVENTION: 'Earlier, lighter and nearby (preventie).',
  DEMEDICALISING: 'Less that is made an illness (demedicaliseren).',
  EARLIER_HELP: 'The right help sooner (eerder de juiste hulp).',
  ONE_FAMILY_ONE_PLAN: 'One family, one plan, one director (1 Gezin 1 Plan 1 Regisseur).',
  ROOM_FOR_PROFESSIONALS: 'More room for professionals (ruimte voor professionals).',
  HOMELIKE: 'Living as homelike as possible (zo thuis mogelijk opgroeien).',
  STABLE_PLACE: 'Not moved from place to place (niet doorplaatsen).',
  SCHOOL: 'Going to school and staying there (naar school).',
  WAITING: 'Shorter waiting (wachttijden).',
});

/** One theme. */
export type ThemeName = keyof typeof Theme;
