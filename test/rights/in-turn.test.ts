import { clientOf, testStack } from '@ketengraaf/testkit';
import { consent } from './in-turn/consent.story';
import { emergencyDoor } from './in-turn/emergency-door.story';
import { measure } from './in-turn/measure.story';
import { objection } from './in-turn/objection.story';
import { refused } from './in-turn/refused.story';
import type { Scene } from './in-turn/scene';
import { secretAddress } from './in-turn/secret-address.story';
import { team } from './in-turn/team.story';

/*
 * What changes who may see one family, story after story on one stack. Each goes back to what it found, as far as that can be: what is on record
 * stays, and in the last one workers leave for good.
 */
let scene: Scene;

beforeAll(async () => {
  const stack = await testStack({ families: 20 });
  scene = { stack, client: clientOf(stack) };
}, 120_000);
afterAll(() => scene?.stack.stop());

describe('an emergency door', () => emergencyDoor(() => scene));
describe('a place in the team', () => team(() => scene));
describe('a measure', () => measure(() => scene));
describe('a secret address', () => secretAddress(() => scene));
describe('a consent', () => consent(() => scene));
describe('an objection', () => objection(() => scene));
describe('who is refused', () => refused(() => scene));
