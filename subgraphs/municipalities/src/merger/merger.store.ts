import { catalogue } from '@ketengraaf/door';
import { FormerMunicipalityRow } from './merger.row';
import type { FormerCode } from './merger.rules';

/** A former code with what succeeded it. */
export type Former = FormerCode & { readonly succeededBy: string };

const show = ({ code, name, during, succeededBy }: FormerMunicipalityRow): Former => ({
  code,
  name,
  from: during.from ?? null,
  until: during.until ?? '',
  succeededBy,
});

/** What became of municipalities, by a code they had. */
export const formerByCode = catalogue<FormerMunicipalityRow, Former>({
  name: 'former_by_code',
  row: FormerMunicipalityRow,
  by: 'code',
  order: 't.succeeded_by',
  show,
});

/** What municipalities were joined of, by the code of now. */
export const formerBySuccessor = catalogue<FormerMunicipalityRow, Former>({
  name: 'former_by_successor',
  row: FormerMunicipalityRow,
  by: 'succeededBy',
  order: 't.code',
  show,
});
