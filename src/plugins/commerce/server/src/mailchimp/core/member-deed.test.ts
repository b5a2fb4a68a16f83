import type { AudienceMember, MemberFacts } from '../marketing-provider';
import { memberDeed } from './member-deed';
import { remembered, sinceTold } from './since-told';

const facts: MemberFacts = {
  ...{ email: 'ada@example.com', name: 'Ada', locale: 'en', askedAt: 9000, consentedAt: 10_500, left: false },
};
const as = (status: AudienceMember['status'], changedAt = 0): AudienceMember => ({
  ...{ id: 'x', email: 'ada@example.com', status, changedAt },
});
const told = { consentAt: 10_500, tags: null };
const deed = (given: Partial<Parameters<typeof memberDeed>[0]>) =>
  memberDeed({ facts, there: undefined, told: undefined, changed: true, ...given });

test('whoever left there since they agreed leaves here, and is not brought back by a new name', () => {
  for (const status of ['left', 'bounced'] as const) {
    expect(deed({ there: as(status, 50), told })).toBe('take-over');
    expect(deed({ there: as(status, 50), told, changed: false })).toBe('take-over');
  }
});

test('a new consent goes before an older leaving; of somebody unknown the later of both counts', () => {
  expect(deed({ there: as('left', 20_000), told: { ...told, consentAt: 10 } })).toBe('tell');
  expect(deed({ there: as('left', 9000) })).toBe('tell');
  expect(deed({ there: as('left', 20_000) })).toBe('take-over');
  // Mailchimp tells whole seconds: this one may have ended after the consent.
  expect(deed({ there: as('left', 10_000) })).toBe('take-over');
});

test('who was taken out of the audience leaves here; who was never in it is told', () => {
  expect(deed({ told, changed: false })).toBe('take-over');
  expect(deed({ told })).toBe('tell');
  expect(deed({})).toBe('tell');
});

test('what is as it was told is not told again, and who left on both sides is left alone', () => {
  expect(deed({ there: as('subscribed'), told, changed: false })).toBe('nothing');
  expect(deed({ there: as('asked'), told, changed: false })).toBe('nothing');
  const left = { ...facts, left: true };
  expect(deed({ facts: left, there: as('left'), told })).toBe('nothing');
  expect(deed({ facts: left, told })).toBe('nothing');
  expect(deed({ facts: left, there: as('subscribed'), told })).toBe('tell');
});

test('whoever only bought there is subscribed by their consent here', () => {
  expect(deed({ there: as('customer') })).toBe('tell');
});

test('a consent is told once, and tags that are not theirs any more are taken back', () => {
  const member = { kind: 'member', id: 'x', facts } as const;
  expect(sinceTold(member, undefined)).toEqual(member);
  expect(sinceTold(member, remembered(member))).toEqual({ ...member, facts: { ...facts, known: true } });
  const tags = { kind: 'tags', id: 'x', facts: { tags: ['newsletter', 'vip'], gone: [] } } as const;
  const now = { ...tags, facts: { tags: ['newsletter'], gone: [] } };
  expect(sinceTold(now, remembered(tags)).facts).toEqual({ tags: ['newsletter'], gone: ['vip'] });
});
