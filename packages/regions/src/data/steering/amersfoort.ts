import type { SteeringData } from './steering-data';

const SOURCE = 'Berichten van 2023 over MetMaya en de regio Amersfoort';
const FORMER = ['former-1', 'former-2', 'former-3', 'former-4', 'former-5', 'former-6', 'former-7', 'former-8'];

/** One contractor after about two hundred contracts; who was in care stays with the own provider. */
export const amersfoort: SteeringData = {
  procurements: [
    {
      key: 'one-contractor',
      arrangement: 'regional',
      title: 'Specialistische jeugdhulp regio Amersfoort vanaf 2024',
      model: 'SINGLE_CONTRACTOR',
      publishedOn: null,
      awardedOn: '2023-06-22',
      contracts: ['main', 'family-like'],
      source: `${SOURCE}; de dag is die van het bericht`,
    },
  ],
  continuity: [
    {
      contracts: FORMER,
      successor: 'main',
      to: '2028-01-01',
      terms: 'Wie op 31 december 2023 hulp had, blijft bij de eigen aanbieder; wie daarna hulp nodig heeft, komt bij MetMaya.',
      source: SOURCE,
    },
  ],
  documents: [
    {
      key: 'vision',
      arrangement: 'regional',
      kind: 'REGIONAL_VISION',
      title: 'De vraag van het gezin eerst, het aanbod volgt',
      from: '2024-01-01',
      to: null,
      source: SOURCE,
      decision: { body: 'Portefeuillehouders jeugd regio Amersfoort', on: null, support: 'UNANIMOUS' },
    },
  ],
  goals: [
    {
      key: 'heavy',
      arrangement: 'regional',
      document: 'vision',
      theme: 'WAITING',
      title: 'Minder wachten op zware hulp',
      desiredResult: 'Overbruggingszorg is een uitzondering.',
      from: '2024-01-01',
      to: null,
      agenda: [['Gebiedsteams naast elk lokaal team', 'MetMaya', ['consortia', 'local-teams', 'schools', 'referrers'], 'RUNNING', '2026-12-31']],
      targets: [
        ['WAITING_MEDIAN', 35, 54],
        ['LIGHT_SHARE', 35, 42],
      ],
    },
  ],
  contractTargets: {
    main: [
      ['WAITING_MEDIAN', 35, 54],
      ['MOVED_WITHIN_A_YEAR', 5, 6],
    ],
  },
};
