// Strapi is some thousand modules. Loaded the way Jest loads them, each test file would read them all again.
const { TestEnvironment } = require('jest-environment-node');

const { now } = Date;
const { removeAllListeners } = process;

/** Strapi takes away every listener of its process when it ends, and with them a worker's way back to Jest. */
process.removeAllListeners = (name) => {
  for (const one of name === undefined ? ['SIGINT', 'SIGTERM'] : [name]) removeAllListeners.call(process, one);
  return process;
};

/** Gives tests `nativeRequire`: Node's own, whose modules stay in memory from one test file to the next. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.nativeRequire = require;
    // One of each for both: a database knows its own `Date` only, and a job that fails its own `Error`.
    Object.assign(this.global, { Date, Error });
  }

  async teardown() {
    Date.now = now;
    // A file that failed may have left its shop open, and the next one needs the place.
    await global.strapi?.destroy();
    await super.teardown();
  }
};
