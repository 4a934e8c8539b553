import type { LifeDomain, Party } from '@ketengraaf/core';

/** What goals are about, per domain of life: title and desired result. */
export const GOALS: Readonly<Record<LifeDomain, readonly (readonly [title: string, result: string])[]>> = {
  SAFETY: [
    ['Thuis is het veilig', 'Drie maanden zonder escalatie'],
    ['Iedereen kent het veiligheidsplan', 'Het gezin oefent het plan elke maand'],
  ],
  PARENTING: [
    ['Duidelijke afspraken thuis', 'Ouders houden zich aan dezelfde regels'],
    ['Ouders overleggen rustig', 'Wisseldagen verlopen zonder ruzie'],
    ['Minder strijd rond schermtijd', 'Afspraken hangen op en worden nageleefd'],
  ],
  SCHOOL: [
    ['Elke dag naar school', 'Vier weken zonder ongeoorloofd verzuim'],
    ['Rust in de klas', 'Werkt een dagdeel mee met de groep'],
    ['Overgaan dit jaar', 'Voldoende voor de kernvakken'],
  ],
  HEALTH: [
    ['Beter slapen', 'Vijf nachten in de week doorslapen'],
    ['Minder somber', 'Kan weer genieten van hobby’s'],
  ],
  DEVELOPMENT: [
    ['Gevoelens onder woorden brengen', 'Vertelt zelf wat er is'],
    ['Zelfstandiger worden', 'Regelt eigen ochtend en tas'],
  ],
  SOCIAL_NETWORK: [
    ['Familie en buren helpen mee', 'Twee vaste oppasadressen'],
    ['Vrienden maken', 'Spreekt elke week met iemand af'],
  ],
  LEISURE: [
    ['Een sport die past', 'Gaat elke week trainen'],
    ['Zinvolle vrije tijd', 'Heeft een vaste activiteit'],
  ],
  HOUSING: [
    ['Een vaste plek om te wonen', 'Weet waar hij of zij het komende jaar is'],
    ['Een eigen kamer', 'Kan zich thuis terugtrekken'],
  ],
  FINANCES: [
    ['Schulden in beeld', 'Een regeling met schuldhulp'],
    ['Toeslagen op orde', 'Alle toeslagen zijn aangevraagd'],
  ],
};

/** What each kind of owner does for a goal. */
export const ACTIONS: Readonly<Record<Party, readonly string[]>> = {
  'local-teams': ['Gesprek met beide ouders plannen', 'Huisbezoek elke twee weken', 'Netwerkberaad organiseren', 'Aanvraag met het gezin doornemen'],
  consortia: ['Behandeling voortzetten en terugkoppelen', 'Gezinsgesprekken aan huis', 'Vaardigheidstraining starten', 'Overdracht voorbereiden'],
  schools: [
    'Vaste begeleider bij de start van de dag',
    'Wekelijks gesprek met de mentor',
    'Rustige werkplek inrichten',
    'Aangepast rooster proberen',
    'Weekkaart meegeven naar huis',
  ],
  municipalities: ['Verlenging van de toewijzing beoordelen', 'Vergoeding voor de sport regelen', 'Voorrang bij schuldhulp vragen'],
  referrers: ['Controle op het spreekuur', 'Medicatie opnieuw bekijken', 'Groei en slaap volgen'],
};

/** What a school notes about its own action, by how it goes. */
export const PROGRESS = {
  NOT_STARTED: ['Nog niet begonnen, wacht op de mentor.', 'Start na de vakantie.'],
  RUNNING: ['Gaat goed op de meeste dagen.', 'Gesprekken gaan elke week door.', 'Werkt, met kleine aanpassingen.'],
  DONE: ['Afgerond, kan zonder extra hulp verder.', 'Gereed en besproken met ouders.'],
  STUCK: ['Begeleider is ziek, vervanging lukt niet elke dag.', 'Leerling wil niet meer, nieuw gesprek nodig.'],
} as const;
