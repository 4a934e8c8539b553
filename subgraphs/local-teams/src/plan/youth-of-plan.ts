import { notFound, type Room } from '@ketengraaf/door';
import type { YouthRow } from '../youth/youth.row';
import { youthsById } from '../youth/youth.store';
import type { FamilyPlanRow } from './plan.row';

/** The youth a part of a plan is about, if it names one: a youth of the family, and no other. */
export async function youthOfPlan(room: Room, plan: FamilyPlanRow, wanted: string | null | undefined): Promise<string | null> {
  if (!wanted) return null;
  const [youth] = await room.rows<YouthRow>(youthsById, [[wanted.toLowerCase()]]);
  return youth?.familyId === plan.familyId ? youth.id : notFound();
}
