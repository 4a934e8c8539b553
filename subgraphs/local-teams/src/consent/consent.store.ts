import { reading, youth } from '@ketengraaf/door';
import { ConsentRow } from './consent.row';
import type { Consent } from './consent.type';

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

/** Consents of youths that hold now, the oldest first. */
export const consentsOfYouths = reading<ConsentRow, Consent>({
  name: 'consents_of_youths',
  row: ConsentRow,
  by: 'youthId',
  classes: ['CONSENT'],
  where: 't.during @> app.now()',
  order: 'lower(t.during), t.id',
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ id, givenTo, givenFor, manner, during }) => ({
    id,
    organisation: givenTo,
    dataClass: givenFor,
    manner,
    from: instant(during.from),
    until: instant(during.until),
  }),
});
