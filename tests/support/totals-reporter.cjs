const path = require('node:path');

/** The first lines of what went wrong, without colours and without the way through the code. */
const inShort = (message) =>
  message
    .replace(/\u001b\[\d*m/g, '')
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join('\n');

const failuresOf = ({ testFilePath, testExecError, testResults }) => {
  const file = path.relative(process.cwd(), testFilePath);
  const loading = testExecError ? [`${file}\n${inShort(String(testExecError.stack ?? testExecError.message))}`] : [];
  const failed = testResults.filter(({ status }) => status === 'failed');
  return [
    ...loading,
    ...failed.map(({ fullName, failureMessages }) => `${file} › ${fullName}\n${inShort(failureMessages.join('\n'))}`),
  ];
};

/** Closes the run: what failed, in short, and one line that a machine can read, after everything else Jest prints. */
module.exports = class TotalsReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, startTime, testResults }) {
    const seconds = Math.round((Date.now() - startTime) / 1000);
    const failures = testResults.flatMap(failuresOf);
    // A file that did not even load has no tests to count, yet it has failed.
    const totals = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
    process.on('exit', () =>
      process.stdout.write(`${['', ...failures, `The tests took ${seconds} s.`, totals].join('\n')}\n`),
    );
  }
};
