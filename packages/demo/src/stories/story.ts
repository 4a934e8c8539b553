import type { Chapter } from '../play/act';
import type { Setting, Stage } from '../scene/setting';

/** A region's story: where it plays, and its chapters once it is known who plays. */
export interface Story {
  readonly stage: Stage;
  /** Its title in Dutch. */
  readonly title: string;
  chapters(setting: Setting): readonly Chapter[];
}
