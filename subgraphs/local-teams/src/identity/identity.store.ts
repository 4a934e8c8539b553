import { reading, type Statement, youth } from '@ketengraaf/door';
import { BsnRow } from './bsn.row';

/** A number as far as it may be shown, still sealed. */
export interface SealedNumber {
  readonly keyId: string;
  readonly ciphertext: Buffer;
  readonly fields: 'ALL' | 'REDUCED';
}

/** Numbers of youths. */
export const numbersOfYouths = reading<BsnRow, SealedNumber>({
  name: 'numbers_of_youths',
  row: BsnRow,
  by: 'youthId',
  classes: ['BSN'],
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ keyId, ciphertext }, fields) => ({ keyId, ciphertext, fields }),
});

/** Counts a look-up by the asker, up to so many an hour. */
export const COUNT_LOOK_UP: Statement = { name: 'count_look_up', text: 'select local_teams.count_look_up($1) as counted' };

/** The youth a number is kept for. */
export const YOUTH_BY_BSN: Statement = { name: 'youth_by_bsn', text: 'select youth_id as "youthId", organisation from local_teams.youth_by_bsn($1)' };

/** Teams of a municipality. */
export const TEAMS_OF: Statement = { name: 'teams_to_register', text: 'select id, name from local_teams.local_team where municipality = $1 order by name, id' };

/** Registers a youth, or finds the one with the same number. */
export const REGISTER: Statement = {
  name: 'register_youth',
  text: 'select youth_id as "youthId", organisation, is_new as "isNew" from local_teams.register_youth($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};

/** The team that keeps a youth. */
export const KEEPER_OF: Statement = { name: 'keeper_of_youth', text: 'select organisation from local_teams.youth where id = $1' };

/** Keeps a code for a school. */
export const ISSUE_CODE: Statement = {
  name: 'issue_school_code',
  text: `insert into local_teams.school_code (id, youth_id, organisation, school, hash, issued_by, expires_at)
values ($1, $2, $3, $4, $5, app.person(), app.now() + make_interval(days => $6))`,
};

/** Redeems a code for the asker's school. */
export const REDEEM_CODE: Statement = {
  name: 'redeem_school_code',
  text: 'select id, youth_id as "youthId", organisation from local_teams.redeem_school_code($1)',
};
