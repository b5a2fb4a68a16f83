import type { ContactEvents, ContactEventType } from '../events';
import { jobsOf } from '../jobs';
import { guarded } from '../platform/guarded';
import { connection, type Strapi } from '../platform/strapi';
import type { CaptchaProvider } from './captcha-provider';
import { newsOf } from './store/events';

/** What a listener hears: one entry of a message's timeline. */
export interface ContactNews<Type extends ContactEventType = ContactEventType> {
  /** The entry's own id, which never changes: what makes a second call harmless. */
  readonly id: string;
  readonly type: Type;
  readonly data: ContactEvents[Type];
  /** Epoch milliseconds. */
  readonly happenedAt: number;
  /** The message's id. */
  readonly message: string;
}

/** Runs after the commit, as a job of its own: retried with back-off when it throws, and perhaps called twice. */
export type ContactListener<Type extends ContactEventType> = (
  news: ContactNews<Type>,
  context: { readonly strapi: Strapi; readonly attempt: number },
) => Promise<void>;

export interface ContactService {
  /** `strapi.plugin('commerce').service('contact').guardWith(turnstile({ secret }))`, in `register`; one for the shop. */
  guardWith(captcha: CaptchaProvider): void;
  captcha(): CaptchaProvider | undefined;
  /** In `bootstrap`. `name` is part of the job's: never rename it while jobs wait. */
  on<Type extends ContactEventType>(type: Type, name: string, listener: ContactListener<Type>): void;
  /** The tasks of those who want to hear of it. */
  tasksFor(type: ContactEventType): readonly string[];
}

export const contactService = (strapi: Strapi): ContactService => {
  const listening: { readonly type: ContactEventType; readonly task: string }[] = [];
  let guard: CaptchaProvider | undefined;
  return {
    guardWith: (captcha) => {
      guard = guarded(strapi, captcha);
    },
    captcha: () => guard,
    on: (type, name, listener) => {
      const task = `event ${type} ${name}`;
      jobsOf(strapi).registerTask(task, async ({ event }, { attempt }) => {
        const news = await newsOf(connection(strapi), Number(event));
        if (news) await listener(news as ContactNews<typeof type>, { strapi, attempt });
      });
      listening.push({ type, task });
    },
    tasksFor: (type) => listening.filter((one) => one.type === type).map(({ task }) => task),
  };
};
