// A process as the stack starts them, that behaves as its environment says.
const behaviour = process.env.BEHAVIOUR;
setInterval(() => undefined, 1_000);
if (behaviour === 'stubborn') process.on('SIGTERM', () => undefined);
if (behaviour === 'serve') process.on('SIGTERM', () => process.exit(0));
process.stderr.write(`behaves ${behaviour}; secret ${process.env.HOME_SECRET}, setting ${process.env.SETTING}\n`);
if (behaviour === 'fail') {
  process.stderr.write('PORT is missing\n');
  process.exit(1);
}
if (behaviour !== 'silent') process.stdout.write(`${JSON.stringify({ ready: 'fixture', port: 1 })}\n`);
