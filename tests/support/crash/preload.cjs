// Loaded into a server process by `node --require`, so that the product needs no markers: it counts the steps of one
// armed request or job, and pulls the plug at the one it was told. A step is the moment before or after a statement
// goes to the database, or a request to the payment provider.
const { AsyncLocalStorage } = require('node:async_hooks');
const http = require('node:http');
const Module = require('node:module');
const pg = require('pg');

const armed = new AsyncLocalStorage();
/** By task name: the run of the next job of that task, armed by a request. */
const jobs = new Map();

const step = (run) => {
  if (!run) return;
  run.steps += 1;
  if (run.steps === run.at) process.kill(process.pid, 'SIGKILL');
};

/** Hears the answer before its asker does: `query` takes a callback, or an object with one, or answers a promise. */
const watchQuery = (query) =>
  function watched(...given) {
    const run = armed.getStore();
    if (!run) return query.apply(this, given);
    step(run);
    const last = given.length - 1;
    if (typeof given[last] === 'function') {
      const hear = given[last];
      given[last] = (...answer) => (step(run), hear(...answer));
      return query.apply(this, given);
    }
    const answer = query.apply(this, given);
    return typeof answer?.then === 'function' ? answer.finally(() => step(run)) : answer;
  };
pg.Client.prototype.query = watchQuery(pg.Client.prototype.query);

const ask = http.request;
http.request = (...given) => {
  const run = armed.getStore();
  step(run);
  const request = ask(...given);
  if (run) request.prependOnceListener('response', () => step(run));
  return request;
};

const begin = (at) => ({ at: Number(at), steps: 0 });

/** With CRASH_JOBS=when-armed a process does no jobs before one is armed, and then only those of that task. */
const patient = process.env.CRASH_JOBS === 'when-armed';
let arm;
const firstArmed = new Promise((resolve) => (arm = resolve));

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function watched(event, ...given) {
  if (event !== 'request') return emit.call(this, event, ...given);
  const [{ headers }, response] = given;
  if (headers['x-crash-job']) {
    const [task, at] = headers['x-crash-job'].split('@');
    jobs.set(task, begin(at));
    arm(task);
  }
  const told = headers['x-crash-told'];
  if (told) response.setHeader('x-crash-steps', String(jobs.get(told)?.steps));
  if (headers['x-crash-at'] === undefined) return emit.call(this, event, ...given);
  const run = begin(headers['x-crash-at']);
  const write = response.writeHead;
  response.writeHead = function told(...head) {
    this.setHeader('x-crash-steps', String(run.steps));
    return write.apply(this, head);
  };
  return armed.run(run, () => emit.call(this, event, ...given));
};

const armedTasks = (tasks) =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, perform]) => [
      name,
      (...given) => {
        const run = jobs.get(name);
        return run ? armed.run(run, () => perform(...given)) : perform(...given);
      },
    ]),
  );

const load = Module._load;
Module._load = function watched(name, ...rest) {
  const loaded = load.call(this, name, ...rest);
  if (name !== 'graphile-worker') return loaded;
  const run = async (options) => {
    const all = armedTasks(options.taskList);
    const only = patient ? await firstArmed : undefined;
    return loaded.run({ ...options, taskList: only ? { [only]: all[only] } : all });
  };
  return { ...loaded, run };
};
