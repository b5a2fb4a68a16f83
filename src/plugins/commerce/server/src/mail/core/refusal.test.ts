import { isForGood, isUntaken, reasonOf } from './refusal';

const answered = (responseCode?: number) => Object.assign(new Error(`server said ${responseCode}`), { responseCode });

test.each([500, 550, 552, 553, 554])('%i is said once and for all', (code) =>
  expect(isForGood(answered(code))).toBe(true),
);

test.each([undefined, 421, 450, 451, 452, 530, 535])('%p may be otherwise later', (code) =>
  expect(isForGood(answered(code))).toBe(false),
);

test('whatever is thrown has a reason', () => {
  expect(reasonOf(answered(550))).toBe('server said 550');
  expect(reasonOf('nothing')).toBe('nothing');
});

test.each([
  answered(421),
  answered(550),
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', syscall: 'connect' }),
  Object.assign(new Error('Greeting never received'), { code: 'ETIMEDOUT' }),
])('the server has no mail that it refused, or was never told of: %s', (error) => expect(isUntaken(error)).toBe(true));

test.each([
  answered(),
  Object.assign(new Error('Connection closed unexpectedly'), { code: 'ECONNECTION' }),
  Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' }),
  Object.assign(new Error('read ECONNRESET'), { code: 'ESOCKET', syscall: 'read' }),
])('nobody can tell whether the server took a mail when the talk broke off: %s', (error) =>
  expect(isUntaken(error)).toBe(false),
);
