/** Closes the run on one line that a machine can read, after everything else Jest prints. */
module.exports = class TotalsReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, startTime }) {
    const seconds = Math.round((Date.now() - startTime) / 1000);
    // A file that did not even load has no tests to count, yet it has failed.
    this.totals = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
    process.on('exit', () => process.stdout.write(`\nThe tests took ${seconds} s.\n${this.totals}\n`));
  }
};
