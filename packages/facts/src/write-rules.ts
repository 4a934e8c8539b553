import { type Connection, withClient } from '@ketengraaf/database';
import { rulesData } from './rules-data';

/** Tells a jsonb array of arrays apart into rows of a table, in the order of its columns. */
function insertInto(table: string, columns: readonly string[]): string {
  const values = columns.map((column, index) => `(row_of ->> ${index})::${column}`).join(', ');
  return `insert into rules.${table} select ${values} from jsonb_array_elements($1::jsonb) row_of`;
}

/** Writes the rules that this code decides by into a database for its second wall, unless they are there. As the database's owner. */
export async function writeRules(owner: Connection): Promise<void> {
  const { version, digest, cells, purposes, neverOfFamily, inEmergency, needsAddress, restrictable, toldByStatute } = rulesData();
  await withClient(owner, async (client) => {
    const { rows } = await client.query('select from rules.version where version = $1 and digest = $2', [version, digest]);
    if (rows.length > 0) return;
    await client.query('begin');
    const tables = ['version', 'cell', 'purpose', 'never_of_family', 'in_emergency', 'needs_address', 'restrictable', 'told_by_statute'];
    await client.query(`truncate ${tables.map((table) => `rules.${table}`).join(', ')}`);
    await client.query(insertInto('cell', ['text', 'text', 'text', 'text', 'boolean', 'boolean', 'boolean', 'text']), [JSON.stringify(cells)]);
    await client.query(insertInto('purpose', ['text', 'text', 'text']), [JSON.stringify(purposes)]);
    await client.query(insertInto('never_of_family', ['text', 'text']), [JSON.stringify(neverOfFamily)]);
    await client.query(insertInto('in_emergency', ['text', 'text']), [JSON.stringify(inEmergency)]);
    await client.query(insertInto('needs_address', ['text']), [JSON.stringify(needsAddress)]);
    await client.query(insertInto('restrictable', ['text']), [JSON.stringify(restrictable)]);
    await client.query(insertInto('told_by_statute', ['text']), [JSON.stringify(toldByStatute)]);
    await client.query('insert into rules.version values ($1, $2)', [version, digest]);
    await client.query('commit');
  });
}
