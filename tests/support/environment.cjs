// Strapi is some thousand modules. Loaded the way Jest loads them, each test file would read them all again.
const { TestEnvironment } = require('jest-environment-node');

const { now } = Date;

/** Gives tests `nativeRequire`: Node's own, whose modules stay in memory from one test file to the next. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.nativeRequire = require;
    // One calendar for both: databases know their own `Date` only.
    this.global.Date = Date;
  }

  async teardown() {
    Date.now = now;
    await super.teardown();
  }
};
