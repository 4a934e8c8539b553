import { randomUUID } from 'node:crypto';
import { NOBODY, notFound, type Room, type Statement, type Violation, violated } from '@ketengraaf/door';
import type { ParticipationSet, SetParticipationInput } from './set-participation.type';

const ARRANGEMENT: Statement = { name: 'arrangement_to_join', text: 'select id from municipalities.arrangement where id = $1' };
const END: Statement = {
  name: 'end_participation',
  text: `update municipalities.participation set during = daterange(lower(during), $4)
    where municipality = $1 and arrangement = $2 and service is not distinct from $3::text and during @> $4::date and lower(during) < $4::date`,
};
const BEGIN: Statement = {
  name: 'begin_participation',
  text: `insert into municipalities.participation (id, municipality, arrangement, service, level, during, source)
    values ($1, $2, $3, $4, $5, daterange($6, null), $7)`,
};

/** What the constraints of the table mean to who takes part. */
export const PARTICIPATION_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  one_participation_at_a_time: {
    rule: 'one_participation_at_a_time',
    message: 'Vanaf deze dag, of daarna, is al iets anders vastgelegd.',
    wouldSatisfy: 'Kies een latere dag.',
  },
};

/** Sets how far one's own municipality takes part from a day on; what held until then ends the day before, and nothing is rewritten. */
export async function setParticipation(room: Room, { arrangement, service, level, from, source }: SetParticipationInput): Promise<ParticipationSet> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const { today } = await room.enter();
  const [found] = await room.rows(ARRANGEMENT, [arrangement]);
  if (!found) return notFound();
  if (from < today) violated({ rule: 'from_today', message: 'Wat geweest is, verandert niet.', wouldSatisfy: `Kies ${today} of later.` });
  if (service && level === 'PARTIAL')
    violated({ rule: 'service_is_whole', message: 'Aan één hulpvorm neemt een gemeente deel of niet.', wouldSatisfy: 'Kies FULL of NONE.' });
  await room.write(END, [organisation, arrangement, service ?? null, from]);
  await room.write(BEGIN, [randomUUID(), organisation, arrangement, service ?? null, level, from, source]);
  await room.tell({ subject: NOBODY, object: { type: 'Arrangement', id: arrangement }, organisation, reason: `${level} ${service ?? 'ALL'} ${from}` });
  return { municipalityCode: organisation };
}
