import { patience } from './patience';

test('after three failures in a row nobody waits for it, but one each five seconds, until it is back', () => {
  const bears = patience();
  expect([bears.failed(0), bears.failed(10), bears.mayAsk(20), bears.failed(20)]).toEqual([false, false, true, true]);
  expect([21, 5019, 5020, 5021, 10_019, 10_020].map(bears.mayAsk)).toEqual([false, false, true, false, false, true]);
  expect(bears.failed(10_020)).toBe(false);
  expect([bears.answered(), bears.answered(), bears.mayAsk(10_021)]).toEqual([true, false, true]);
});

test('one that is slow now and then is asked all the time', () => {
  const bears = patience();
  for (let turn = 0; turn < 10; turn += 1) {
    expect([bears.failed(turn), bears.failed(turn), bears.answered(), bears.mayAsk(turn)]).toEqual([
      ...[false, false, false, true],
    ]);
  }
});
