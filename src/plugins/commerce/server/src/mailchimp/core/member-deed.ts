import type { AudienceMember, MemberFacts } from '../marketing-provider';
import type { Remembered } from './since-told';

/** take-over: they left there, and so they do here. */
export type MemberDeed = 'tell' | 'take-over' | 'nothing';

/** Mailchimp tells no fraction of it: what happened in one of them may have been the later. */
const second = 1000;

interface Seen {
  readonly facts: MemberFacts;
  /** As Mailchimp has them. */
  readonly there: AudienceMember | undefined;
  /** Undefined: nothing was told of them yet. */
  readonly told: Remembered | undefined;
  /** Something about them is to be told. */
  readonly changed: boolean;
}

/**
 * What is done about a member, once Mailchimp was asked how it has them. Whoever left there is brought back by nothing but
 * a consent that is newer: one that Mailchimp was not told of, or, of somebody it was told nothing of, given later.
 */
export const memberDeed = ({ facts, there, told, changed }: Seen): MemberDeed => {
  const known = told?.consentAt === facts.consentedAt;
  const writtenTo = there?.status === 'subscribed' || there?.status === 'asked';
  if (facts.left) return changed && writtenTo ? 'tell' : 'nothing';
  if (writtenTo) return changed ? 'tell' : 'nothing';
  if (there?.status === 'customer') return 'tell';
  // Taken out of the audience.
  if (!there) return known && !changed ? 'take-over' : 'tell';
  return known || (!told && there.changedAt + second > facts.consentedAt) ? 'take-over' : 'tell';
};
