import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { atSchool } from './at-school';
import { consent } from './consent';
import { evaluation } from './evaluation';
import { firstWorry } from './first-worry';
import { intake } from './intake';
import { startMeeting } from './start-meeting';

/** What each story begins with: from the first worry to the evaluation that asks for more. */
export function untilReferral(setting: Setting, familyGroupPlan: 'WAIVED' | 'ACCEPTED'): readonly Chapter[] {
  return [firstWorry(setting), intake(setting, familyGroupPlan), consent(setting), startMeeting(setting), atSchool(setting), evaluation(setting)];
}
