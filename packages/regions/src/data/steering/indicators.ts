/** An indicator: code, name, definition, source, unit, which direction is better. */
type IndicatorPlan = readonly [
  code: string,
  name: string,
  definition: string,
  source: string,
  unit: 'PERCENT' | 'DAYS' | 'COUNT' | 'SCALE',
  better: 'HIGHER' | 'LOWER',
];

/** The indicators all regions measure by. */
export const INDICATORS: readonly IndicatorPlan[] = [
  [
    'MOVED_WITHIN_A_YEAR',
    'Jeugdigen die doorgeplaatst zijn',
    'Deel van de jeugdigen met verblijf dat in twaalf maanden twee keer of vaker verhuisde',
    'Plaatsingen van de consortia',
    'PERCENT',
    'LOWER',
  ],
  [
    'WAITING_MEDIAN',
    'Mediane wachttijd',
    'Dagen van verwijzing tot eerste hulp, mediaan over wie in de periode startte',
    'Wachtlijsten van de consortia',
    'DAYS',
    'LOWER',
  ],
  [
    'ONE_PLAN_ONE_DIRECTOR',
    'Gezinnen met één plan en één regisseur',
    'Deel van de gezinnen met jeugdhulp dat precies één lopend plan met één regisseur heeft',
    'Gezinsplannen van de lokale teams',
    'PERCENT',
    'HIGHER',
  ],
  ['LIGHT_SHARE', 'Aandeel lichte hulp', 'Deel van de jeugdigen met hulp van wie de hulp licht is', 'Trajecten van de consortia', 'PERCENT', 'HIGHER'],
  [
    'WITHOUT_MEDICAL_REFERRAL',
    'Hulp zonder medische verwijzing',
    'Deel van de verwijzingen dat niet van huisarts, jeugdarts of medisch specialist komt',
    'Verwijzingen',
    'PERCENT',
    'HIGHER',
  ],
  [
    'HOMELIKENESS',
    'Gemiddelde huiselijkheid',
    'Gemiddelde plaats op de schaal van 1 (eigen huis) tot 7 (gesloten) van jeugdigen met verblijf',
    'Plaatsingen van de consortia',
    'SCALE',
    'LOWER',
  ],
  [
    'ADMINISTRATION_TIME',
    'Tijd aan administratie',
    'Deel van de werktijd dat professionals aan registratie en verantwoording zeggen te besteden',
    'Jaarlijkse vragenlijst onder professionals',
    'PERCENT',
    'LOWER',
  ],
  [
    'ASKED_TWICE',
    'Gegevens die twee keer gevraagd worden',
    'Aantal gegevens dat een gezin aan meer dan één partij moet vertellen',
    'Vergelijking van de intakeformulieren',
    'COUNT',
    'LOWER',
  ],
];
