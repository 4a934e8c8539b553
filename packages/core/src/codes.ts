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
  INTERNAL: 'Something failed on our side; nothing was changed. Report the trace id.',
} as const;

/** One error code. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** How a party reports a refusal to the gateway, which moves it to `extensions.access`; clients never see it as an error. */
export const WITHHELD = 'WITHHELD';

/** Why data was left out, where the asker may know that it exists. */
export const REASONS = {
  NOT_INVOLVED: 'The asker is not involved in the care of this youth now.',
  CLASS_NOT_FOR_ROLE: 'This role never sees this class of data.',
  PURPOSE_NOT_ALLOWED: 'This class of data is not used for the purpose of the request.',
  NO_CONSENT: 'There is no valid consent for this organisation, class and youth.',
  FACTS_STALE: 'The party cannot be sure of its access facts and answers its own staff only.',
} as const;

/** One reason. */
export type Reason = keyof typeof REASONS;
