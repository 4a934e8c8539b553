import { instantOf, type Reading, reading, youth } from '@ketengraaf/door';
import { ConsentRow } from './consent.row';
import { stateOf, whoIsAwaited } from './consent.rules';
import type { Consent, ConsentRequest } from './consent.type';
import { ConsentCourseRow } from './consent-course.row';

/** Reduced, consents are those given to the asker's own organisation. */
const discloseConsent = (row: ConsentRow, fields: 'ALL' | 'REDUCED'): Consent | undefined => {
  if (fields === 'REDUCED' && !row.isOwn) return undefined;
  const { id, givenTo, givenFor, manner, during, withdrawnAt, giver, birthDate, readAt } = row;
  const until = instantOf(during.until);
  const hasEnded = until !== null && until <= readAt;
  return {
    id,
    organisation: givenTo,
    dataClass: givenFor,
    manner,
    from: instantOf(during.from),
    until,
    state: !hasEnded ? 'GIVEN' : withdrawnAt ? 'WITHDRAWN' : 'EXPIRED',
    giver,
    problem: null,
    birthDate: birthDate ?? undefined,
    readAt,
  };
};

const consents = (name: string, by: 'id' | 'youthId', where?: string): Reading<ConsentRow, Consent> =>
  reading<ConsentRow, Consent>({
    name,
    row: ConsentRow,
    by,
    classes: ['CONSENT'],
    ...(where ? { where } : {}),
    order: 'lower(t.during), t.id',
    subjectOf: (row) => youth(row.youthId),
    disclose: discloseConsent,
  });

/** Consents of youths that hold now, the oldest first. */
export const consentsOfYouths = consents('consents_of_youths', 'youthId', 't.during @> app.now()');

/** Consents of youths that hold or held, the oldest first. */
export const allConsentsOfYouths = consents('all_consents_of_youths', 'youthId', 'lower(t.during) <= app.now()');

/** Consents by their identifier. */
export const consentsById = consents('consents_by_id', 'id');

const requests = (name: string, by: 'id' | 'youthId'): Reading<ConsentCourseRow, ConsentRequest> =>
  reading<ConsentCourseRow, ConsentRequest>({
    name,
    row: ConsentCourseRow,
    by,
    classes: ['CONSENT'],
    order: 't.asked_at desc, t.id',
    subjectOf: (row) => youth(row.youthId),
    disclose: discloseRequest,
  });

/** Reduced, requests are those of the asker's own organisation. */
function discloseRequest(row: ConsentCourseRow, fields: 'ALL' | 'REDUCED'): ConsentRequest | undefined {
  if (fields === 'REDUCED' && !row.isOwn) return undefined;
  const { id, givenTo, givenFor, reason, askedAt, untilAt, answers, readAt } = row;
  const course = { ...row, now: readAt };
  const state = stateOf(course);
  return {
    id,
    organisation: givenTo,
    dataClass: givenFor,
    reason,
    askedAt,
    until: untilAt,
    state,
    awaits: state === 'ASKED' ? whoIsAwaited(course) : [],
    answers: answers.map(({ giver, answer, manner, saidOn }) => ({ giver, answer, manner, saidOn })),
  };
}

/** Requests for consent about youths, the latest first. */
export const requestsOfYouths = requests('requests_of_youths', 'youthId');

/** Requests for consent by their identifier. */
export const requestsById = requests('requests_by_id', 'id');
