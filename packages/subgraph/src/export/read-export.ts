import { isUuid } from '@ketengraaf/core';
import { type Door, type Statement, youth } from '@ketengraaf/door';
import { pageSize, placeAfter, writeCursor } from '../page';
import type { ExportEntry, ExportPage } from './export.type';
import type { ExportedRow, Kept } from './kept';

const NAMES: Statement = { name: 'names_of_organisations', text: 'select o.id as key, o.name from app.organisation o where o.id = any ($1)' };

/** Reads a page of all that some tables have about a youth and the asker may see: table after table, each in the order of its identifiers. */
export async function readExport(
  door: Door,
  tables: readonly Kept[],
  youthId: string,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<ExportPage> {
  const size = pageSize(first);
  const [table, last] = placeAfter(after, [(index) => index !== null && Number(index) < tables.length && /^\d{1,3}$/.test(index), isUuid]);
  const begin = Number(table ?? 0);
  const found: (ExportedRow & { readonly table: number })[] = [];
  for (let index = begin; index < tables.length && found.length <= size; index++) {
    const rows = await door.list((tables[index] as Kept).listing, [youthId, index === begin ? last : null]);
    found.push(...rows.map((row) => ({ ...row, table: index })));
  }
  const isNameless = await door.hidesAddress(youth(youthId));
  const page = found.slice(0, size).map((row) => (isNameless ? withoutNames(row) : row));
  const end = page.at(-1);
  return {
    entries: await Promise.all(
      page.map(async (row) => entryOf(row, (tables[row.table] as Kept).what, row.organisation === null ? null : await nameOf(door, row.organisation))),
    ),
    pageInfo: { hasNextPage: found.length > size, endCursor: end ? writeCursor([String(end.table), end.id]) : null },
  };
}

const NAMING: readonly string[] = ['organisation', 'actingFor', 'teamId', 'ownerOrganisation', 'ownerName', 'keptBy', 'keptByName', 'against'];

/** Of whom an address is kept from the asker, organisations are not named: they tell where to look. */
function withoutNames<Row extends ExportedRow>(row: Row): Row {
  return { ...row, organisation: null, fields: row.fields.filter(({ name }) => !NAMING.includes(name)) };
}

async function nameOf(door: Door, organisation: string): Promise<string | null> {
  const [known] = await door.rowsFor<{ key: string; name: string }>(NAMES, organisation, []);
  return known?.name ?? null;
}

function entryOf({ id, organisation, dataClass, isReduced, fields }: ExportedRow, what: string, ownerName: string | null): ExportEntry {
  return { what, id, owner: organisation, ownerName, dataClass, isReduced, fields: [...fields] };
}
