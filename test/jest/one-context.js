const vm = require('node:vm');
const { ModuleMocker } = require('jest-mock');

const compile = vm.compileFunction;
/** What jest is told to compile test files in: it insists on a context, and this stands for the one there is. */
const HERE = vm.createContext();
vm.compileFunction = (source, parameters, options) => compile(source, parameters, options?.parsingContext === HERE ? { filename: options.filename } : options);

/**
 * Runs every test file where the worker itself runs, so that an array or an error that a library made is one like any other and modules can be
 * shared. What a file leaves behind on the global object, in the environment and of the console is taken away after it. There are no timers to
 * fake: time is an argument.
 */
class OneContext {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;

  constructor() {
    const { console } = globalThis;
    const { env, exit, exitCode } = process;
    const [names, variables] = [new Set(Reflect.ownKeys(globalThis)), { ...env }];
    this.putBack = () => {
      for (const name of Reflect.ownKeys(globalThis)) if (!names.has(name)) Reflect.deleteProperty(globalThis, name);
      for (const name of Object.keys(env)) if (!(name in variables)) delete env[name];
      Object.assign(env, variables);
      Object.assign(globalThis, { console });
      Object.assign(process, { exit, exitCode });
    };
  }

  async setup() {}

  async teardown() {
    this.putBack();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return HERE;
  }
}

module.exports = OneContext;
