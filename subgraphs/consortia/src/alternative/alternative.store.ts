import { reading, youth } from '@ketengraaf/door';
import { AlternativeRow } from './alternative.row';
import type { AlternativeAtHome } from './alternative.type';

const alternative = {
  row: AlternativeRow,
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  subjectOf: ({ youthId }: AlternativeRow) => youth(youthId),
  disclose: ({ id, youthId, insteadOf, activity, during, outcome, version }: AlternativeRow): AlternativeAtHome => ({
    id,
    youthId,
    insteadOf,
    activity,
    from: during.from ?? null,
    until: during.until ?? null,
    outcome,
    version,
  }),
} as const;

/** What youths got at home instead of residence, the latest first; reduced, nothing of it is shown. */
export const alternativesOfYouths = reading<AlternativeRow, AlternativeAtHome>({
  ...alternative,
  name: 'alternatives_of_youths',
  by: 'youthId',
  order: 'lower(t.during) desc, t.id',
});

/** Alternatives by their identifier. */
export const alternativesById = reading<AlternativeRow, AlternativeAtHome>({ ...alternative, name: 'alternatives_by_id', by: 'id' });
