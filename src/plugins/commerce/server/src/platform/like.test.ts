import { likeAnywhere, likeBeginning } from './like';

test('signs that mean something in a pattern are letters here, in lower case as what they are compared with', () => {
  expect(likeAnywhere('100% A_b!\\')).toBe('%100!% a!_b!!\\%');
  expect(likeBeginning('A%')).toBe('a!%%');
});
