import { reading, youth } from '@ketengraaf/door';
import { MeasureRow } from './measure.row';

/** A measure as it may be seen. */
export interface SeenMeasure {
  readonly kind: MeasureRow['kind'];
  readonly institution: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** The measures of youths; reduced, a measure is its kind and its dates. */
export const measuresOfYouths = reading<MeasureRow, SeenMeasure>({
  name: 'measures_of_youths',
  row: MeasureRow,
  by: 'youthId',
  classes: ['MEASURE'],
  order: 'lower(t.during), t.id',
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ kind, institution, during }, fields) => ({
    kind,
    institution: fields === 'ALL' ? institution : null,
    from: during.from ?? null,
    until: during.until ?? null,
  }),
});
