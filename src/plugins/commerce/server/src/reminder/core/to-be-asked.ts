import type { ReminderSettings } from '../contract';

const day = 86_400_000;

/** What was handed over longer ago than this (and the time that staff set) is past: switching it on does not dig it up. */
const pastAfter = 7 * day;

type Terms = ReminderSettings['reviewRequest'];

/** Orders whose last part was handed over in this time are asked about. Epoch milliseconds. */
export const handedOverBetween = ({ afterDays }: Pick<Terms, 'afterDays'>, now: number) => ({
  from: now - afterDays * day - pastAfter,
  to: now - afterDays * day,
});

/** Whoever subscribed has agreed. `buyers`: also who has said nothing; nobody who left, objected or cannot be reached. */
export const mayBeAsked = ({ to }: Pick<Terms, 'to'>, attitude: string | undefined): boolean =>
  attitude === 'subscribed' || (to === 'buyers' && (attitude === undefined || attitude === 'pending'));
