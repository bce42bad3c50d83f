const { constants, createContext, runInContext } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** What every context has of its own and tests get from Node, so that bytes are bytes on both sides. */
const FROM_NODE = ['ArrayBuffer', 'Uint8Array'];

/**
 * The environment of Jest for Node, in a context whose global object is an ordinary one. That of Jest is intercepted: each
 * time code says `Object` or `Buffer` something is called that looks it up, in the product as in the tests.
 */
module.exports = class OrdinaryGlobals extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const intercepted = this.global;
    this.context = createContext(constants.DONT_CONTEXTIFY);
    const global = runInContext('globalThis', this.context);
    for (const name of Object.getOwnPropertyNames(intercepted)) {
      if (FROM_NODE.includes(name) || !Object.hasOwn(global, name)) passOn(name, intercepted, global);
    }
    global.global = global;
    global.Error.stackTraceLimit = intercepted.Error.stackTraceLimit;
    this.global = global;
    this.moduleMocker = new this.moduleMocker.constructor(global);
    this.fakeTimers = null;
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global });
  }
};

/** Gives a global object what another has, when it is first asked for: some of it takes long to load. */
function passOn(name, from, to) {
  const { enumerable } = Object.getOwnPropertyDescriptor(from, name);
  const settle = (value) =>
    void Object.defineProperty(to, name, { value, enumerable, writable: true, configurable: true });
  const get = () => {
    const value = from[name];
    settle(value);
    return value;
  };
  Object.defineProperty(to, name, { get, set: settle, enumerable, configurable: true });
}
