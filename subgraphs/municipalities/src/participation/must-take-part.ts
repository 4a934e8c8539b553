import { type Room, type Statement, violated } from '@ketengraaf/door';

const TAKES_PART: Statement = { name: 'takes_part', text: 'select municipalities.takes_part($1) as taking' };

/** Ends an act unless the municipality of who acts takes part in the arrangement today, for all services or for some. */
export async function mustTakePart(room: Room, arrangement: string): Promise<void> {
  const [found] = await room.rows<{ taking: boolean }>(TAKES_PART, [arrangement]);
  if (!found?.taking)
    violated({
      rule: 'only_who_takes_part',
      message: 'Uw gemeente neemt niet deel aan dit samenwerkingsverband.',
      wouldSatisfy: 'Vraag het een gemeente die deelneemt.',
    });
}
