import { isTitleOf, segmentName, standingOf, titleOf } from './campaign-requests';

const key = 'k'.repeat(24);
const title = titleOf({ name: 'Spring', key });

test('a campaign is found by its title, and a copy that was made in Mailchimp is not taken for it', () => {
  expect(isTitleOf(title, key)).toBe(true);
  for (const other of [`${title} (copy 01)`, titleOf({ name: 'Spring', key: `${key}k` }), key, undefined])
    expect(isTitleOf(other, key)).toBe(false);
});

test('a segment’s name fits Mailchimp, however long the campaign’s is', () => {
  expect(segmentName('n'.repeat(200), `${key} ${Date.now()}`).length).toBeLessThanOrEqual(100);
});

test('only a draft may be sent: whatever else Mailchimp says of it, it is on its way or was sent', () => {
  expect(standingOf('save')).toBe('draft');
  for (const status of ['schedule', 'paused', 'sending', 'canceling']) expect(standingOf(status)).toBe('sending');
  for (const status of ['sent', 'canceled', 'archived', 'something new']) expect(standingOf(status)).toBe('sent');
});
