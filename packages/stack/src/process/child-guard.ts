/*
 * Loaded before a process that the stack starts (node --require): ends it when the stack is gone, in whatever way that
 * happened. The system closes the channel between the two however the stack dies, SIGKILL included.
 */
process.on('disconnect', () => process.exit(1));
// the channel alone keeps nobody alive: a process that has nothing left to do ends as it would without us
process.channel?.unref();
