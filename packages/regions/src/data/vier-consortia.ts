import type { Service } from '@ketengraaf/core';
import type { MunicipalityRow, RegionData } from '../region-data';

const MUNICIPALITIES: readonly MunicipalityRow[] = [
  ['GM9901', 'Waterhorst', 'Fictief', 51.78, 4.31, 92],
  ['GM9902', 'Lindedijk', 'Fictief', 51.84, 4.42, 54],
  ['GM9903', 'Berkenstede', 'Fictief', 51.71, 4.38, 38],
  ['GM9904', 'Oudveendam', 'Fictief', 51.88, 4.27, 31],
  ['GM9905', 'Zandhuizen', 'Fictief', 51.66, 4.47, 27],
  ['GM9906', 'Molenwoude', 'Fictief', 51.75, 4.55, 22],
  ['GM9907', 'Klaverland', 'Fictief', 51.81, 4.19, 18],
  ['GM9908', 'Rietbeek', 'Fictief', 51.69, 4.24, 13],
];

const ALL = MUNICIPALITIES.map(([code]) => code);
const WHOLE_PACKAGE: readonly Service[] = ['AMBULATORY', 'DAY_CARE', 'HOME_NETWORK', 'FOSTER_CARE', 'GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE'];
const SIDE: readonly Service[] = ['FAMILY_HOME', 'RESPITE'];

/**
 * An unnamed region with four consortia side by side, each with the whole package from light to heavy for a yearly
 * budget: families choose one with their referrer, so four contracts cover the same service on purpose. Everything in it
 * is fictional, the year of the start too (its source gives none). One deliberate gap: Rietbeek has no respite stay.
 */
export const vierConsortia: RegionData = {
  title: 'Vier consortia naast elkaar, jaarbudgetten, gezinnen kiezen (fictieve gemeenten)',
  regions: [
    {
      code: 'VIE',
      name: 'Regio met vier consortia (fictief)',
      source: 'Fictief: de bron noemt de regio niet',
      since: '2015-01-01',
      municipalities: MUNICIPALITIES,
    },
  ],
  arrangements: [
    {
      key: 'regional',
      name: 'Samenwerkende gemeenten (fictief)',
      region: 'VIE',
      participation: [
        { municipalities: ALL, services: null, level: 'FULL', from: '2015-01-01', source: 'Fictief' },
        { municipalities: ['GM9908'], services: ['RESPITE'], level: 'NONE', from: '2024-01-01', source: 'Fictief: Rietbeek regelt logeren met persoonsgebonden budgetten' },
      ],
    },
  ],
  contracts: [
    {
      key: 'kompas', title: 'Complexe jeugdhulp 2024: Consortium Kompaskoers', arrangement: 'regional', contractor: 'kompas',
      model: 'AWARDED_CONSORTIUM', financing: 'TASK_BASED', services: WHOLE_PACKAGE,
      from: '2024-01-01', to: '2032-01-01', signedOn: '2023-09-28', extensions: [[36, '2031-06-30']],
    },
    {
      key: 'vlinder', title: 'Complexe jeugdhulp 2024: Consortium Vlinderslag', arrangement: 'regional', contractor: 'vlinder',
      model: 'AWARDED_CONSORTIUM', financing: 'TASK_BASED', services: WHOLE_PACKAGE,
      from: '2024-01-01', to: '2032-01-01', signedOn: '2023-09-28', extensions: [[36, '2031-06-30']],
    },
    {
      key: 'fundament', title: 'Complexe jeugdhulp 2024: Consortium Fundament Jeugd', arrangement: 'regional', contractor: 'fundament',
      model: 'AWARDED_CONSORTIUM', financing: 'TASK_BASED', services: WHOLE_PACKAGE,
      from: '2024-01-01', to: '2032-01-01', signedOn: '2023-09-28', extensions: [[36, '2031-06-30']],
    },
    {
      key: 'samenspel', title: 'Complexe jeugdhulp 2024: Consortium Samenspel', arrangement: 'regional', contractor: 'samenspel',
      model: 'AWARDED_CONSORTIUM', financing: 'TASK_BASED', services: WHOLE_PACKAGE,
      from: '2024-01-01', to: '2032-01-01', signedOn: '2023-09-28', extensions: [[36, '2031-06-30']],
    },
    {
      key: 'side', title: 'Gezinshuizen en logeren 2024', arrangement: 'regional', contractor: 'kompas',
      model: 'AWARDED_CONSORTIUM', financing: 'OUTPUT_BASED', services: SIDE,
      from: '2024-01-01', to: '2032-01-01', signedOn: '2023-10-05', extensions: [[36, '2031-06-30']],
    },
    {
      key: 'former-1', title: 'Jeugdhulp per aanbieder 2020: Autismepunt Kringloop', arrangement: 'regional', contractor: 'autisme',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['AMBULATORY', 'HOME_NETWORK'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-10-07',
    },
    {
      key: 'former-2', title: 'Jeugdhulp per aanbieder 2020: Scheidingshuis Tweesprong', arrangement: 'regional', contractor: 'scheiding',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['AMBULATORY'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-10-08',
    },
    {
      key: 'former-3', title: 'Jeugdhulp per aanbieder 2020: Dagcentrum De Spil', arrangement: 'regional', contractor: 'daghulp',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['DAY_CARE', 'RESPITE'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-10-09',
    },
    {
      key: 'former-4', title: 'Jeugdhulp per aanbieder 2020: Pleegzorg Ankerplaats', arrangement: 'regional', contractor: 'pleegzorg',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['FOSTER_CARE', 'FAMILY_HOME'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-10-10',
    },
    {
      key: 'former-5', title: 'Jeugdhulp per aanbieder 2020: Jeugdwonen De Dwarsfluit', arrangement: 'regional', contractor: 'wonen',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-10-11',
    },
    {
      key: 'former-6', title: 'Jeugdhulp per aanbieder 2020: Praktijk Noorderzon', arrangement: 'regional', contractor: 'ggz',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['AMBULATORY'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-10-12',
    },
  ],
  consortia: [
    {
      key: 'kompas', name: 'Consortium Kompaskoers', region: 'VIE', since: '2024-01-01',
      vision: 'Eén aanspreekpunt voor het hele gezin, van lichte hulp tot een veilige woonplek.',
      methods: ['Netwerkberaad', 'Verbindend gezag'],
      members: [
        { key: 'kompasrijk', name: 'Kompasrijk Jeugdhulp', expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH'], lead: true },
        { key: 'noordster', name: 'De Noordsterre', expertises: ['AUTISM', 'MILD_INTELLECTUAL_DISABILITY'] },
        { key: 'windroos', name: 'Windroos Behandeling', expertises: ['FORENSIC', 'ADDICTION'] },
      ],
    },
    {
      key: 'vlinder', name: 'Consortium Vlinderslag', region: 'VIE', since: '2024-01-01',
      vision: 'Kleine stappen, veel ruimte voor het gezin zelf.',
      methods: ['Oplossingsgericht werken', 'Ervaringsdeskundigen'],
      members: [
        { key: 'vlinderhof', name: 'Vlinderhof Jeugd', expertises: ['PARENTING_SUPPORT', 'AUTISM'], lead: true },
        { key: 'slagwerk', name: 'Stichting Slagwerk', expertises: ['MENTAL_HEALTH', 'ADDICTION'] },
        { key: 'cocon', name: 'Cocon Wonen', expertises: ['MILD_INTELLECTUAL_DISABILITY', 'FORENSIC'] },
      ],
    },
    {
      key: 'fundament', name: 'Consortium Fundament Jeugd', region: 'VIE', since: '2024-01-01',
      vision: 'Eerst rust en veiligheid, dan behandelen.',
      methods: ['Traumasensitief werken', 'Veilig Verder'],
      members: [
        { key: 'grondslag', name: 'Grondslag Jeugdzorg', expertises: ['PARENTING_SUPPORT', 'FORENSIC'], lead: true },
        { key: 'hoeksteen', name: 'Hoeksteen Praktijk', expertises: ['MENTAL_HEALTH', 'AUTISM'] },
        { key: 'draagbalk', name: 'De Draagbalk', expertises: ['MILD_INTELLECTUAL_DISABILITY', 'ADDICTION'] },
      ],
    },
    {
      key: 'samenspel', name: 'Consortium Samenspel', region: 'VIE', since: '2024-01-01',
      vision: 'School, gezin en hulp spelen samen; een kind is nergens alleen patiënt.',
      methods: ['Onderwijszorgarrangementen', '1Gezin1Plan1Regisseur'],
      members: [
        { key: 'speelveld', name: 'Speelveld Jeugdhulp', expertises: ['PARENTING_SUPPORT', 'AUTISM'], lead: true },
        { key: 'maatvast', name: 'Maatvast Behandelcentrum', expertises: ['MENTAL_HEALTH', 'FORENSIC'] },
        { key: 'partituur', name: 'Partituur Zorg', expertises: ['MILD_INTELLECTUAL_DISABILITY', 'ADDICTION'] },
      ],
    },
  ],
  formerProviders: [
    { key: 'autisme', name: 'Autismepunt Kringloop', expertises: ['AUTISM'] },
    { key: 'scheiding', name: 'Scheidingshuis Tweesprong', expertises: ['PARENTING_SUPPORT'] },
    { key: 'daghulp', name: 'Dagcentrum De Spil', expertises: ['MILD_INTELLECTUAL_DISABILITY'] },
    { key: 'pleegzorg', name: 'Pleegzorg Ankerplaats', expertises: ['PARENTING_SUPPORT'] },
    { key: 'wonen', name: 'Jeugdwonen De Dwarsfluit', expertises: ['FORENSIC', 'ADDICTION'] },
    { key: 'ggz', name: 'Praktijk Noorderzon', expertises: ['MENTAL_HEALTH'] },
  ],
  courts: ['Rechtbank Waterhorst (fictief)'],
  certifiedInstitutions: ['Jeugdbescherming Drie Stromen (fictief)', 'Gezinsvoogdij De Waakvlam (fictief)'],
  showcase: { municipality: 'GM9901', elsewhere: 'GM9902' },
};
