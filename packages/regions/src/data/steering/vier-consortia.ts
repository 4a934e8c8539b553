import type { SteeringData } from './steering-data';

const SOURCE = 'Bericht over vier consortia en het CJG; de regio is er niet in genoemd';
const AWARDED = ['kompas', 'vlinder', 'fundament', 'samenspel'];

/** Awarded to four consortia, with the goals the source names. The source gives neither the year nor the day of the award. */
export const vierConsortia: SteeringData = {
  procurements: [
    {
      key: 'complex',
      arrangement: 'regional',
      title: 'Gunning complexe jeugdhulp',
      model: 'AWARDED_CONSORTIUM',
      publishedOn: null,
      awardedOn: null,
      contracts: AWARDED,
      source: SOURCE,
    },
  ],
  continuity: [
    ...['former-1', 'former-2', 'former-3', 'former-4', 'former-5', 'former-6'].map((contract, index) => ({
      contracts: [contract],
      successor: AWARDED[index % AWARDED.length] ?? null,
      to: '2028-01-01',
      terms: 'Lopende trajecten lopen door bij de eigen aanbieder; eindigt de hulp eerder, dan neemt een passende partij over zonder onderbreking.',
      source: SOURCE,
    })),
  ],
  documents: [
    {
      key: 'partnership',
      arrangement: 'regional',
      kind: 'REGIONAL_VISION',
      title: 'Strategisch partnerschap complexe jeugdhulp',
      from: '2024-01-01',
      to: null,
      source: SOURCE,
      decision: { body: 'Portefeuillehouders jeugd', on: null, support: 'UNANIMOUS' },
    },
  ],
  goals: [
    {
      key: 'autism',
      arrangement: 'regional',
      document: 'partnership',
      theme: 'AUTISM',
      title: 'Kinderen met autisme en hun gezinnen',
      desiredResult: 'Gezinnen met een kind met autisme krijgen hulp die blijft, thuis en op school.',
      from: '2024-01-01',
      to: null,
      agenda: [
        ['Met het onderwijs kiezen welke vragen het eerst', 'Consortium Vlinderslag', ['consortia', 'local-teams', 'schools'], 'RUNNING', '2027-01-01'],
        ['Eén aanpak in vier consortia', 'Consortium Samenspel', ['consortia', 'municipalities'], 'PLANNED', '2027-09-01'],
      ],
      targets: [['WAITING_MEDIAN', 42, 61]],
    },
    {
      key: 'divorce',
      arrangement: 'regional',
      document: 'partnership',
      theme: 'DIVORCE',
      title: 'Minder problemen rond (v)echtscheiding',
      desiredResult: 'Kinderen hebben minder last van het uiteengaan van hun ouders.',
      from: '2024-01-01',
      to: null,
      agenda: [['Scheidingsloket bij het CJG', 'CJG', ['local-teams', 'consortia', 'referrers'], 'RUNNING', '2026-12-31']],
      targets: [['LIGHT_SHARE', 40, 38]],
    },
    {
      key: 'administration',
      arrangement: 'regional',
      document: 'partnership',
      theme: 'LESS_ADMINISTRATION',
      title: 'Minder administratieve lasten',
      desiredResult: 'Niets wordt twee keer gevraagd.',
      from: '2024-01-01',
      to: null,
      agenda: [
        [
          'Vergelijken wat elke partij vraagt',
          'Consortium Kompaskoers',
          ['municipalities', 'consortia', 'local-teams', 'schools', 'referrers'],
          'DONE',
          '2025-12-31',
        ],
      ],
      targets: [
        ['ASKED_TWICE', 0, 4],
        ['ADMINISTRATION_TIME', 15, 22],
      ],
    },
  ],
  contractTargets: Object.fromEntries(AWARDED.map((key, index) => [key, [['WAITING_MEDIAN', 42, 50 + index * 4]] as const])),
};
