import {
  type CampaignForm,
  type FormBlock,
  inputOf,
  isReady,
  moved,
  previewOf,
  problemOf,
  withBlock,
} from './campaign-form';

const audience = { locale: null, group: ' vip ', bought: null, boughtSince: null, subscribedSince: null };
const form = (...blocks: FormBlock[]): CampaignForm => ({
  ...{ name: 'Spring', subject: '', previewText: '', locale: 'en', audience, blocks },
});
const text: FormBlock = { kind: 'text', text: 'Hello', key: 1 };

test('a block that nobody has written in yet is neither sent nor in the way', () => {
  const blank = form(text, ...withBlock([text], 'products').slice(1), { kind: 'text', text: ' ', key: 9 });
  expect(isReady(blank)).toBe(true);
  expect(inputOf(blank)).toMatchObject({ blocks: [{ kind: 'text', text: 'Hello' }], audience: { group: 'vip' } });
});

test('half a button keeps the campaign from being saved, not from being looked at', () => {
  const button: FormBlock = { kind: 'button', label: 'To the shop', url: 'shop.example', key: 2 };
  expect([problemOf(button), isReady(form(button))]).toEqual(['url', false]);
  expect(previewOf(form(text, button)).blocks).toEqual([{ kind: 'text', text: 'Hello' }]);
  expect(problemOf({ ...button, url: 'https://shop.example' })).toBeUndefined();
});

test('a picture without a link of its own is sent without one', () => {
  const image: FormBlock = { kind: 'image', url: 'https://shop.example/a.png', alternativeText: '', link: '', key: 3 };
  expect(inputOf(form(image)).blocks).toEqual([{ kind: 'image', url: image.url, alternativeText: '' }]);
  expect(problemOf({ ...image, link: 'javascript:alert(1)' })).toBe('link');
});

test('blocks change places with their neighbors, and stay where there is none', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('without a name it is shown as saved, and not saved', () => {
  const nameless = { ...form(text), name: ' ' };
  expect([isReady(nameless), 'name' in previewOf(nameless)]).toEqual([false, false]);
});
