import type { SteeringData } from './steering-data';

const SOURCE = 'Bericht over de Gelderse jeugdalliantie en de G7';

/** One contract of seven regions with one alliance, whose task is that nobody is moved from place to place. */
export const gelderland: SteeringData = {
  procurements: [
    {
      key: 'alliance',
      arrangement: 'g7',
      title: 'Gezamenlijke inkoop essentiële functies G7',
      model: 'SINGLE_CONTRACTOR',
      publishedOn: null,
      awardedOn: null,
      contracts: ['alliance'],
      source: SOURCE,
    },
  ],
  continuity: [],
  documents: [
    {
      key: 'vision',
      arrangement: 'g7',
      kind: 'REGIONAL_VISION',
      title: 'Essentiële functies bovenregionaal georganiseerd',
      from: '2025-01-01',
      to: null,
      source: SOURCE,
      decision: { body: 'Bestuurlijk overleg G7', on: null, support: 'UNANIMOUS' },
    },
  ],
  goals: [
    {
      key: 'stable',
      arrangement: 'g7',
      document: 'vision',
      theme: 'STABLE_PLACE',
      title: 'Niemand van plek naar plek',
      desiredResult: 'Een jeugdige verhuist niet omdat een organisatie het niet meer weet.',
      from: '2025-01-01',
      to: null,
      agenda: [['Mobiele brigade in elke regio bereikbaar', 'Gelderse jeugdalliantie', ['consortia', 'local-teams'], 'RUNNING', '2026-12-31']],
      targets: [['MOVED_WITHIN_A_YEAR', 4, 7]],
    },
    {
      key: 'faster',
      arrangement: 'g7',
      document: 'vision',
      theme: 'WAITING',
      title: 'Sneller hulp bij ernstige problemen',
      desiredResult: 'Jeugdigen met ernstige problemen wachten korter dan in 2024.',
      from: '2025-01-01',
      to: null,
      agenda: [['Expertises van vijftien organisaties op één rij', 'Gelderse jeugdalliantie', ['consortia'], 'DONE', '2025-07-01']],
      targets: [['WAITING_MEDIAN', 28, 39]],
    },
  ],
  contractTargets: {
    alliance: [
      ['MOVED_WITHIN_A_YEAR', 4, 7],
      ['HOMELIKENESS', 3.5, 4.1],
      ['WAITING_MEDIAN', 28, 39],
    ],
  },
};
