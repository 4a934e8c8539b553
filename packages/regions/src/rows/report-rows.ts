import { addDays, type Day, uuidOf } from '@ketengraaf/core';
import type { TrajectoryRecord } from '../family/care-record';
import type { Collector } from './batch';
import { REPORT_TEXTS } from './report-texts';

type Kind = keyof typeof REPORT_TEXTS;

const INTAKE_AFTER_DAYS = 7;
const PROGRESS_AFTER_DAYS = [90, 270] as const;

/** The reports about help that has begun, by who treats for the member that contributes first; one in eight intakes was corrected the day after. */
export function reportRows(own: { readonly organisation: string; readonly youth_id: string }, trajectory: TrajectoryRecord, today: Day, into: Collector): void {
  const [author] = trajectory.treating;
  const [first] = trajectory.contributions;
  if (!author || !first) return;
  const nth = Number.parseInt(trajectory.id.slice(0, 8), 16);
  const report = (kind: Kind, on: Day, turn: number, replaces: string | null = null, writtenOn: Day = on): string | null => {
    if (writtenOn >= today || on < first.from || (first.to !== null && on >= first.to)) return null;
    const id = uuidOf('care-report', trajectory.id, kind, turn);
    const texts = REPORT_TEXTS[kind];
    into.add('consortia', 'consortia.care_report', {
      ...own,
      id,
      trajectory: trajectory.id,
      care_provider: first.provider.id,
      author: author.staff,
      author_name: author.name,
      kind,
      reported_on: on,
      written_at: `${writtenOn}T15:00:00Z`,
      content: texts[(nth + turn) % texts.length],
      replaces,
    });
    return id;
  };
  const beganOn = addDays(first.from, INTAKE_AFTER_DAYS);
  const intake = report('INTAKE', beganOn, 0);
  if (intake !== null && nth % 8 === 0) report('INTAKE', beganOn, 1, intake, addDays(beganOn, 1));
  for (const [turn, days] of PROGRESS_AFTER_DAYS.entries()) report('PROGRESS', addDays(first.from, days), turn);
  if (trajectory.ended) report('CLOSING', trajectory.ended.on, 0);
}
