/** What reports about help say, by the point of the help they are written at; nobody's words about nobody. */
export const REPORT_TEXTS = {
  INTAKE: [
    'Kennisgemaakt met jeugdige en ouders. Slaapt slecht en trekt zich terug; de ouders herkennen dit sinds de zomer. Samen drie doelen gekozen.',
    'Rustig eerste gesprek. De jeugdige vertelt zelf wat lastig gaat: boosheid na school. Vragenlijsten meegegeven, wekelijks contact afgesproken.',
    'Observatie thuis en gesprek met de ouders. Veel liefde, weinig ritme in de dag. Begonnen met een dagschema en korte oefeningen.',
  ],
  PROGRESS: [
    'De oefeningen lukken op goede dagen. Minder ruzie rond het eten; de overgang naar bed blijft moeilijk. We gaan door op dit tempo.',
    'Twee afspraken verzet, daarna weer regelmaat. De jeugdige gebruikt het stoplicht thuis en in de klas. De ouders merken verschil.',
    'Terugval na de vakantie, besproken met de ouders. De doelen blijven, de stappen worden kleiner; over zes weken kijken we opnieuw.',
  ],
  CLOSING: [
    'De doelen zijn behaald: vier weken zonder escalatie en elke dag naar school. Terugvalplan gemaakt, een gesprek na drie maanden afgesproken.',
    'Twee van de drie doelen behaald. Het derde nemen de ouders zelf over met steun van een tante; zij weten waar ze ons vinden.',
    'Hulp afgerond in overleg. De jeugdige heeft geleerd spanning op tijd te benoemen; school en ouders kennen de signalen.',
  ],
} as const;
