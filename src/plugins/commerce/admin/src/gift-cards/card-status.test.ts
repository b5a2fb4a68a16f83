import { cardStatus } from './card-status';

const expiresAt = new Date(10).toISOString();
const card = { disabled: false, expiresAt, balance: 500 };

test.each([
  [9, 'active'],
  [10, 'expired'],
] as const)('at %d a card that is good until 10 is %s', (now, status) => expect(cardStatus(card, now)).toBe(status));

test('without an expiry it stays active; without a balance it is used up; switched off it is disabled', () => {
  expect(cardStatus({ ...card, expiresAt: null }, 99)).toBe('active');
  expect(cardStatus({ ...card, balance: 0 }, 9)).toBe('used-up');
  expect(cardStatus({ ...card, balance: 0, disabled: true }, 99)).toBe('disabled');
});
