import { isForGood, reasonOf } from './refusal';

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
