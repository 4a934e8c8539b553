export type { Act, Chapter } from './play/act';
export { OWN_OPERATIONS, operationOf } from './play/operations';
export { type Outcome, play } from './play/play';
export { askingAs } from './scene/ask-as';
export { type Setting, settingOf } from './scene/setting';
export { STORIES } from './stories';
export type { Story } from './stories/story';
