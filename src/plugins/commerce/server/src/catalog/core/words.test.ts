import { askedWords, wordsOf } from './words';

test('words are letters and digits, without case, accents and signs', () => {
  expect(wordsOf('  Crème BRÛLÉE-Torch, 2½ l & "Straße"  ')).toEqual([
    ...['creme', 'brulee', 'torch', '21', '2', 'l', 'strasse'],
  ]);
  expect(wordsOf('İstanbul Łódź Ærø 한국어')).toEqual(['istanbul', 'lodz', 'aero', '한국어']);
  expect(wordsOf('%&|!:*()"')).toEqual([]);
});

test('scripts without spaces are found by their signs', () => {
  expect(wordsOf('蓝色T恤')).toEqual(['蓝', '色', 't', '恤']);
});

test('hollow words are not looked for, unless there are no others', () => {
  expect(askedWords('a bag for the beach', 'en')).toEqual(['bag', 'beach']);
  expect(askedWords('Tasche für den Strand', 'de-AT')).toEqual(['tasche', 'strand']);
  expect(askedWords('on the', 'en')).toEqual(['on', 'the']);
  expect(askedWords('bag Bag BAG', '')).toEqual(['bag']);
  expect(askedWords('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12', 'en')).toHaveLength(10);
});
