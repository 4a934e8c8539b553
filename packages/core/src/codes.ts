/** Error codes a client can meet in `errors[].extensions.code`, each with the one sentence the README prints. */
export const ERROR_CODES = {
  UNAUTHENTICATED: 'No token, or one that is expired, foreign or malformed.',
  FORBIDDEN: 'The token is valid, but not for this role and purpose, or its holder no longer works there.',
  BAD_REQUEST: 'The HTTP request is not as GraphQL over HTTP asks; the message says what is wrong with it.',
  BAD_USER_INPUT: 'An argument has a value that cannot be used; the message says which and why.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  DOCUMENT_TOO_LARGE: 'The document is too deep, has too many aliases, or costs more than one request may.',
  PARTY_UNAVAILABLE: 'A party did not answer in time; its fields are null, everybody else’s data is there.',
  IDEMPOTENCY_KEY_REUSED: 'The same idempotency key came before with another input, role or organisation; nothing was changed.',
  INTERNAL: 'Something failed on our side; nothing was changed. Report the trace id.',
} as const;

/** One error code. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** How a party reports a refusal to the gateway, which moves it to `extensions.access`; clients never see it as an error. */
export const WITHHELD = 'WITHHELD';

/** A sentence in English and in Dutch. */
export interface Sentence {
  readonly en: string;
  readonly nl: string;
}

/** Why data was left out, where the asker may know that it exists. */
export const REASONS = {
  NOT_INVOLVED: {
    en: 'The asker is not involved in the care of this youth now.',
    nl: 'De vrager is nu niet betrokken bij de hulp aan deze jeugdige.',
  },
  CLASS_NOT_FOR_ROLE: {
    en: 'This role never sees this class of data.',
    nl: 'Deze rol ziet dit soort gegevens nooit.',
  },
  ACT_NOT_FOR_ROLE: {
    en: 'This role does not do this.',
    nl: 'Deze rol doet deze handeling niet.',
  },
  PURPOSE_NOT_ALLOWED: {
    en: 'This role does not use this class of data for the purpose of the request.',
    nl: 'Deze rol gebruikt dit soort gegevens niet voor het doel van de vraag.',
  },
  NO_CONSENT: {
    en: 'There is no valid consent for this organisation, class and youth.',
    nl: 'Er is geen geldige toestemming voor deze organisatie, dit soort gegevens en deze jeugdige.',
  },
  AGE_12_OWN_CONSENT: {
    en: 'The youth is twelve or older: besides the parents the youth has to consent, and has not yet.',
    nl: 'De jeugdige is twaalf of ouder: naast de ouders moet de jeugdige zelf toestemmen, en dat is nog niet gebeurd.',
  },
  AGE_16_OWN_CONSENT: {
    en: 'The youth is sixteen or older and decides alone: without the consent of the youth this stays closed.',
    nl: 'De jeugdige is zestien of ouder en beslist zelf: zonder toestemming van de jeugdige blijft dit gesloten.',
  },
  NO_AUTHORITY: {
    en: 'The asker has no parental authority over this youth now, so sees general information only.',
    nl: 'De vrager heeft nu geen gezag over deze jeugdige en ziet alleen algemene informatie.',
  },
  AUTHORITY_DISPUTED: {
    en: 'The parental authority this rests on is disputed; until it is settled it opens nothing.',
    nl: 'Het gezag waarop dit steunt wordt betwist; totdat dit is uitgezocht gaat er niets open.',
  },
  NO_MEASURE: {
    en: 'The asker’s institution carries out no supervision order or guardianship over this youth now.',
    nl: 'De instelling van de vrager voert nu geen ondertoezichtstelling of voogdij over deze jeugdige uit.',
  },
  PROCESSING_RESTRICTED: {
    en: 'Sharing this is objected to or restricted: until that is answered, only its keeper sees it.',
    nl: 'Tegen het delen hiervan is bezwaar gemaakt, of het is beperkt: totdat dat is beantwoord, ziet alleen wie het bewaart het.',
  },
  ADDRESS_PROTECTED: {
    en: 'The address is secret, and this role can do its work without it.',
    nl: 'Het adres is geheim, en deze rol kan haar werk doen zonder het te kennen.',
  },
  AGGREGATES_ONLY: {
    en: 'This role sees counts of this class of data, never the data of one youth.',
    nl: 'Deze rol ziet van dit soort gegevens alleen aantallen, nooit de gegevens van één jeugdige.',
  },
  FACTS_STALE: {
    en: 'The party cannot be sure of its access facts and answers its own staff only.',
    nl: 'De partij kan niet op haar toegangsfeiten vertrouwen en antwoordt alleen eigen medewerkers.',
  },
} as const satisfies Record<string, Sentence>;

/** One reason. */
export type Reason = keyof typeof REASONS;
