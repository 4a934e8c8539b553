const { default: Sequencer } = require('@jest/test-sequencer');

const isStory = ({ context }) => context.config.displayName?.name === 'stories';

/** Begins with the stories, which take longest each, so that no worker is left alone with one at the end. */
class StoriesFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isStory), ...sorted.filter((test) => !isStory(test))];
  }
}

module.exports = StoriesFirst;
