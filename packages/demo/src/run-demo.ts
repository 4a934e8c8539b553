import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '@ketengraaf/core';
import { EXIT, type Exit, emptyDataFolder, startStack } from '@ketengraaf/stack';
import type { DemoFlags } from './demo-flags';
import { type Outcome, play } from './play/play';
import { lineOf } from './play/told';
import { askingAs } from './scene/ask-as';
import { settingOf } from './scene/setting';
import { STORIES } from './stories';

/** Plays a region's story on a durable stack of its own, which leaves nothing behind, and tells it. */
export async function runDemo({ region, families }: Omit<DemoFlags, 'help'>, say: (line: string) => void, signal: AbortSignal): Promise<Exit> {
  const story = STORIES[region];
  const setting = settingOf(story.stage, dayOf(new Date()), families);
  const folder = mkdtempSync(path.join(tmpdir(), 'ketengraaf-demo-'));
  // PostgreSQL runs as another user where we are root
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, 'data');
  const remove = (): void => {
    emptyDataFolder(dataDir);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    say(`${story.title}\n(synthetische mensen; de keten start, met ${families} gezinnen)`);
    // patient with its parties, as in a test: who shows it has other things running too
    const stack = await startStack({ region, families, seed: setting.seed, today: setting.today, port: 0, dataDir, mode: 'test', signal });
    try {
      const began = performance.now();
      const outcome = await play(
        story.chapters(setting),
        askingAs(stack, setting.players),
        {
          begins: ({ title }) => say(`\n${title}`),
          played: (act, answer, count) => say(lineOf(act, answer, setting.players[act.who].name, count)),
        },
        signal,
      );
      return closed(outcome, performance.now() - began, say, (part) => setting.players[part].name);
    } finally {
      await stack.stop();
    }
  } finally {
    remove();
  }
}

type Part = keyof ReturnType<typeof settingOf>['players'];

function closed({ acts, refusals, failed }: Outcome, ms: number, say: (line: string) => void, nameOf: (part: Part) => string): Exit {
  const seconds = (ms / 1_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  if (!failed) {
    say(`\n${acts} handelingen in ${seconds} s, waarvan ${refusals} geweigerd zoals bedoeld. Alles kwam uit.`);
    return EXIT.OK;
  }
  const { act, answer } = failed;
  say(`\nHandeling ${acts + 1} ging mis: ${nameOf(act.who)} ${act.does}  [${act.run}]\n${JSON.stringify(answer, null, 2)}`);
  return EXIT.FAILED;
}
