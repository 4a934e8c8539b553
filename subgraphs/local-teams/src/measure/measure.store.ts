import { instantOf, type Reading, reading, type Statement, youth } from '@ketengraaf/door';
import { MeasureRow } from './measure.row';
import type { Measure } from './measure.type';

const measures = (name: string, by: 'id' | 'youthId', where?: string): Reading<MeasureRow, Measure> =>
  reading<MeasureRow, Measure>({
    name,
    row: MeasureRow,
    by,
    classes: ['MEASURE'],
    ...(where ? { where } : {}),
    order: 'lower(t.during), t.id',
    subjectOf: (row) => youth(row.youthId),
    disclose,
  });

/** Reduced, a measure is its kind and its dates. */
function disclose({ id, kind, institution, during, courtOrder, orderedOn }: MeasureRow, fields: 'ALL' | 'REDUCED'): Measure {
  const isWhole = fields === 'ALL';
  return {
    id,
    kind,
    from: instantOf(during.from),
    until: instantOf(during.until),
    institution: isWhole ? institution : null,
    courtOrder: isWhole ? courtOrder : null,
    orderedOn: isWhole ? orderedOn : null,
  };
}

/** The measures of youths, past, present and to come. */
export const measuresOfYouths = measures('measures_of_youths', 'youthId');

/** Those that run or are to come. */
export const measuresAheadOfYouths = measures('measures_ahead_of_youths', 'youthId', 'upper(t.during) is null or upper(t.during) > app.now()');

/** Measures by their identifier. */
export const measuresById = measures('measures_by_id', 'id');

/** Records a measure: identifier, youth, kind, institution, first and last day, court order and its day; gives who keeps the youth. */
export const RECORD_MEASURE: Statement = {
  name: 'record_measure',
  text: `select local_teams.record_measure($1, $2, $3, $4, tstzrange($5::date::timestamp at time zone 'Europe/Amsterdam',
  ($6::date + 1)::timestamp at time zone 'Europe/Amsterdam'), $7, $8::date) as keeper`,
};

/** Ends a measure now; gives whether it ran or was to run. */
export const END_MEASURE: Statement = { name: 'end_measure', text: 'select local_teams.end_measure($1) as ran' };
