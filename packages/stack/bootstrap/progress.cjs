const WIDTH = 30;

/** Says on standard error that something goes on: a bar on a terminal, a line at each quarter elsewhere. Gives what ends it. */
function showProgress(title, count) {
  const { stderr } = process;
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1_000).toFixed(0)} s`;
  let said = 0;
  if (!stderr.isTTY) stderr.write(`${title} ...\n`);
  const show = () => {
    const { done, of } = count();
    if (stderr.isTTY) {
      const full = Math.round((done / of) * WIDTH);
      stderr.write(`\r${title} [${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done}/${of}, ${seconds()} `);
    } else if (Math.floor((done / of) * 4) > said) {
      said = Math.floor((done / of) * 4);
      stderr.write(`${title}: ${done} of ${of} after ${seconds()}\n`);
    }
  };
  const timer = setInterval(show, stderr.isTTY ? 250 : 1_000);
  return () => {
    clearInterval(timer);
    show();
    if (stderr.isTTY) stderr.write('\n');
  };
}

module.exports = { showProgress };
