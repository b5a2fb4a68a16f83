import type { SubscriberEvents, SubscriberEventType } from '../events';
import { jobsOf } from '../jobs';
import { connection, type Strapi } from '../platform/strapi';
import { unsubscribeByProvider, type ProviderReason } from './actions/end-subscription';
import type { Subscriber } from './schemas/subscriber';
import { newsOf } from './store/events';

/** What a listener hears: one entry of a subscription's history. */
export interface SubscriberNews<Type extends SubscriberEventType = SubscriberEventType> {
  /** The entry's own id, which never changes: what makes a second call harmless. */
  readonly id: string;
  readonly type: Type;
  readonly data: SubscriberEvents[Type];
  /** Epoch milliseconds. */
  readonly happenedAt: number;
  /** As it stands when the news is told: the truth to bring elsewhere, whatever the entry said. */
  readonly subscriber: Subscriber;
}

/** Runs after the commit, as a job of its own: retried with back-off when it throws, and perhaps called twice. */
export type SubscriberListener<Type extends SubscriberEventType> = (
  news: SubscriberNews<Type>,
  context: { readonly strapi: Strapi; readonly attempt: number },
) => Promise<void>;

/** Stops what the link of a mail is about; safe to repeat. */
export type Leaving = (publicId: string) => Promise<boolean>;

export interface MarketingService {
  /** In `bootstrap`. `name` is part of the job's: never rename it while jobs wait. */
  on<Type extends SubscriberEventType>(type: Type, name: string, listener: SubscriberListener<Type>): void;
  /** The tasks of those who want to hear of it. */
  tasksFor(type: SubscriberEventType): readonly string[];
  /**
   * Hears of links made by `unsubscribeLinks` for what is no subscriber: other mails that somebody can stop. Answers
   * whether the id was its own. In `bootstrap`.
   */
  whenLeaving(leave: Leaving): void;
  leaving(): readonly Leaving[];
  /** What the service that sends the mails says of an address: nobody writes to it any more. Safe to repeat. */
  unsubscribeByProvider(email: string, reason: ProviderReason): Promise<boolean>;
}

export const marketingService = (strapi: Strapi): MarketingService => {
  const listening: { readonly type: SubscriberEventType; readonly task: string }[] = [];
  const leaving: Leaving[] = [];
  return {
    whenLeaving: (leave) => void leaving.push(leave),
    leaving: () => leaving,
    on: (type, name, listener) => {
      const task = `event ${type} ${name}`;
      jobsOf(strapi).registerTask(task, async ({ event }, { attempt }) => {
        const news = await newsOf(connection(strapi), Number(event));
        if (news) await listener(news as SubscriberNews<typeof type>, { strapi, attempt });
      });
      listening.push({ type, task });
    },
    tasksFor: (type) => listening.filter((one) => one.type === type).map(({ task }) => task),
    unsubscribeByProvider: (email, reason) => unsubscribeByProvider(strapi, email, reason),
  };
};
