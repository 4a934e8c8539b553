const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const STARTS = /\b(testStack|startChild|spawn)\(/;

const isStory = ({ context }) => context.config.displayName?.name === 'stories';
const startsProcesses = ({ path }) => STARTS.test(readFileSync(path, 'utf8'));

/**
 * Weaves the stories, which keep every core busy, evenly into all other tests, which often wait: one fills the time that the other leaves. Those
 * that start processes of their own come first, so that none of the long ones is left at the end.
 */
class WovenOrder extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const all = sorted.filter(isStory);
    const stories = [...all.filter(startsProcesses), ...all.filter((test) => !startsProcesses(test))];
    const others = sorted.filter((test) => !isStory(test));
    const each = Math.ceil(others.length / Math.max(stories.length, 1));
    return [...stories.flatMap((story, index) => [story, ...others.slice(index * each, (index + 1) * each)]), ...others.slice(stories.length * each)];
  }
}

module.exports = WovenOrder;
