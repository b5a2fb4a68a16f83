import type { Strapi } from '../platform/strapi';

/** What a mail says, with Liquid in it. The body is MJML as it stands inside a column: `<mj-text>`, `<mj-button>`, … */
export interface MailWords {
  readonly subject: string;
  readonly body: string;
}

export interface MailAttachment {
  readonly filename: string;
  readonly content: Buffer;
  /** `application/pdf` */
  readonly contentType: string;
}

/** Read when the mail is sent, so that it tells how things stand and nothing personal waits in a job. */
export interface MailFacts {
  readonly to: string;
  /** BCP 47: amounts and dates are written in it, and the words in the nearest one there is. */
  readonly locale: string;
  /** What the words may speak of. Amounts in minor units, instants as ISO 8601. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly attachments?: readonly MailAttachment[];
  /** Where answers go; to the shop's own address without it. */
  readonly replyTo?: string;
  /** Message-IDs of the conversation it belongs to, the oldest first: it is shown as an answer to the last. */
  readonly references?: readonly string[];
  /** Of its own beside the usual ones, such as `List-Unsubscribe`; each is brought onto one line. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly orderNumber?: string;
  /** The order's row: with it, the log forgets the recipient when the order's buyer is erased. */
  readonly orderId?: number;
}

export type MailPayload = Readonly<Record<string, unknown>>;

/** One kind of mail. Its words are defaults: staff may change them. */
export interface MailKind {
  /** Stored with every mail: never rename. Lower case with hyphens. */
  readonly id: string;
  /** What staff call it, in English. */
  readonly title: string;
  readonly defaults: Readonly<Record<'en' | 'de', MailWords>> & Readonly<Record<string, MailWords>>;
  /**
   * Rather never than twice: a mail of which nobody can tell whether the server took it is not sent again, but marked as
   * in doubt. Without it such a mail goes out again, under the same Message-ID.
   */
  readonly atMostOnce?: boolean;
  /** Data with all that `facts` may answer: previews show it, and changed words are tried on it. */
  readonly sample: Readonly<Record<string, unknown>>;
  /** Undefined: what it was about is gone, and nobody is written to. It may ask outside: no transaction is open. */
  facts(strapi: Strapi, payload: MailPayload): Promise<MailFacts | undefined>;
}
