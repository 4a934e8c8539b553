import type { SteeringData } from './steering-data';

const SOURCE = 'Berichten van eind 2018 over de aanbesteding van jeugdhulp met verblijf in Flevoland';

/** One consortium of three for six municipalities, signed for four years with the option to extend. */
export const flevoland: SteeringData = {
  procurements: [
    {
      key: 'residential',
      arrangement: 'regional',
      title: 'Jeugdhulp met verblijf Flevoland vanaf 1 januari 2019',
      model: 'AWARDED_CONSORTIUM',
      publishedOn: null,
      awardedOn: null,
      contracts: ['residential'],
      source: SOURCE,
    },
  ],
  continuity: [
    {
      contracts: ['open-house-1', 'open-house-2'],
      successor: 'at-home',
      to: '2028-01-01',
      terms: 'Wie op 31 december 2022 hulp had, houdt de eigen hulpverlener tot het traject eindigt.',
      source: 'Aangenomen',
    },
  ],
  documents: [
    {
      key: 'transformation',
      arrangement: 'regional',
      kind: 'TRANSFORMATION_PLAN',
      title: 'Zo thuis mogelijk opgroeien in Flevoland',
      from: '2019-01-01',
      to: null,
      source: SOURCE,
      decision: { body: 'Colleges van zes gemeenten', on: null, support: 'UNANIMOUS' },
    },
  ],
  goals: [
    {
      key: 'homelike',
      arrangement: 'regional',
      document: 'transformation',
      theme: 'HOMELIKE',
      title: 'Zo veel mogelijk thuis, anders zo gezinsgericht mogelijk',
      desiredResult: 'Geen jeugdige woont lang in een groep.',
      from: '2019-01-01',
      to: null,
      agenda: [['Onderzoek naar wat thuis werkt, met hogeschool Windesheim', 'Windesheim', ['municipalities', 'consortia'], 'RUNNING', '2027-12-31']],
      targets: [['HOMELIKENESS', 3.2, 3.6]],
    },
  ],
  contractTargets: {
    residential: [
      ['HOMELIKENESS', 3.2, 3.6],
      ['MOVED_WITHIN_A_YEAR', 5, 6],
    ],
  },
};
