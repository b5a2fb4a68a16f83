import type { Books, Json } from './books';
import { memberId } from './members';
import { type Answer, notFound, Refusal } from './refusal';

const ok = (body: unknown): Answer => ({ status: 200, body });
const done: Answer = { status: 204 };
const bad = (detail: string) => new Refusal(400, detail);

/** Of the account: its own domain may be written from, and others may not. */
const verified = ['shop.example'];

/** What a list is, beside its members: whom its mails come from. */
export const aboutList = (from: string): Answer =>
  ok({ campaign_defaults: { from_name: 'The Shop', from_email: from } });

const view = ({ content: _content, ...campaign }: Json): Json => campaign;

const readersOf = (books: Books, { recipients }: Json): string[] => {
  const chosen = recipients?.segment_opts?.saved_segment_id;
  const segment = chosen === undefined ? undefined : books.segments.get(chosen);
  return [...books.members.values()]
    .filter(({ status, email_address: email }) => status === 'subscribed' && (!segment || segment.emails.has(email)))
    .map(({ email_address: email }) => String(email));
};

const checklist = (books: Books, campaign: Json): Json => {
  const { settings, content } = campaign;
  const wrong = [
    !settings.subject_line && ['Subject', 'Your subject line is missing.'],
    !settings.from_name && ['From', 'Your from name is missing.'],
    !verified.some((domain) => String(settings.reply_to).endsWith(`@${domain}`)) && [
      'From',
      'Your reply-to address is not verified.',
    ],
    !content && ['Content', 'Your campaign has no content.'],
    !readersOf(books, campaign).length && ['To', 'Nobody is subscribed in the audience you chose.'],
  ].flatMap((item) => (item ? [item] : []));
  return {
    is_ready: !wrong.length,
    items: wrong.length
      ? wrong.map(([heading, details], id) => ({ id, type: 'error', heading, details }))
      : [{ id: 0, type: 'success', heading: 'To', details: `${readersOf(books, campaign).length} contacts` }],
  };
};

const requireDraft = ({ status }: Json): void => {
  if (status !== 'save') throw bad(`The campaign is ${status}: it cannot be changed any more.`);
};

const requireReady = (books: Books, campaign: Json): void => {
  requireDraft(campaign);
  const { is_ready: ready, items } = checklist(books, campaign);
  if (!ready) throw bad(`Your campaign is not ready to send. ${items.map(({ details }: Json) => details).join(' ')}`);
};

const merged = (html: string, email: string): string =>
  html
    .replaceAll('*|UNSUB|*', `https://mailchimp.example/unsubscribe?e=${memberId(email)}`)
    .replaceAll('*|LIST:ADDRESSLINE|*', 'The Shop, Street 1, Berlin');

const letter = (campaign: Json, email: string): Json => ({
  ...{ campaign: campaign.id, email, subject: campaign.settings.subject_line },
  html: merged(campaign.content.html, email),
});

const act = (books: Books, campaign: Json, action: string | undefined, body: Json): Answer => {
  if (action === 'test') {
    requireReady(books, campaign);
    books.tests.push(...body.test_emails.map((email: string) => letter(campaign, email)));
    return done;
  }
  if (action !== 'send') throw notFound();
  requireReady(books, campaign);
  const readers = readersOf(books, campaign);
  books.letters.push(...readers.map((email) => letter(campaign, email)));
  Object.assign(campaign, { status: 'sending', emails_sent: readers.length, send_time: new Date().toISOString() });
  return done;
};

const change = (books: Books, campaign: Json, body: Json): Answer => {
  requireDraft(campaign);
  const { settings = {}, ...others } = body;
  const { saved_segment_id: segment, match } = others.recipients?.segment_opts ?? {};
  if (segment !== undefined && !books.segments.has(segment)) throw bad('The segment does not exist.');
  Object.assign(campaign, others, { settings: { ...campaign.settings, ...settings } });
  // Half of a choice is none, and nobody is told.
  if (segment !== undefined && match === undefined) delete campaign.recipients.segment_opts;
  return ok(view(campaign));
};

const make = (books: Books, body: Json): Answer => {
  const made: Json = {
    ...{ id: `campaign${(books.made += 1)}`, status: 'save', emails_sent: 0, send_time: '', settings: {} },
    ...{ create_time: new Date().toISOString(), opens: new Set<string>(), clicks: new Set<string>(), ...body },
  };
  books.campaigns.set(made.id, made);
  return ok(view(made));
};

/** `/campaigns…`: regular ones. Once one is on its way, it is sent by the time somebody looks a second time. */
export const campaigns = (books: Books, method: string, parts: readonly string[], body: Json): Answer => {
  const [, , id, part, action] = parts;
  if (id === undefined && method === 'POST') return make(books, body);
  if (id === undefined) {
    const all = [...books.campaigns.values()].reverse();
    return ok({ campaigns: all.map(view), total_items: all.length });
  }
  const campaign = books.campaigns.get(id);
  if (!campaign) throw notFound();
  if (part === 'actions') return act(books, campaign, action, body);
  if (part === 'send-checklist') return ok(checklist(books, campaign));
  if (part === 'content' && method === 'PUT') {
    requireDraft(campaign);
    campaign.content = body;
    return ok(body);
  }
  if (method === 'PATCH') return change(books, campaign, body);
  if (method === 'DELETE') {
    requireDraft(campaign);
    books.campaigns.delete(id);
    return done;
  }
  const answer = ok(view(campaign));
  if (campaign.status === 'sending') campaign.status = 'sent';
  return answer;
};

/** `/reports/{campaign}` */
export const reports = (books: Books, id: string | undefined): Answer => {
  const campaign = books.campaigns.get(id ?? '');
  if (campaign?.status !== 'sent') throw notFound();
  const readers = books.letters.filter((one) => one.campaign === id).map(({ email }) => memberId(email));
  const now = (status: string): number => readers.filter((one) => books.members.get(one)?.status === status).length;
  const orders = [...books.stores.values()]
    .flatMap(({ orders: all }) => [...all.values()])
    .filter((order) => order.campaign_id === id);
  const sum = (amount: (order: Json) => number): number => orders.reduce((total, order) => total + amount(order), 0);
  const kept = ({ order_total: total, shipping_total: shipping = 0, tax_total: tax = 0 }: Json) =>
    total - shipping - tax;
  return ok({
    ...{ id, emails_sent: campaign.emails_sent, unsubscribed: now('unsubscribed') },
    bounces: { hard_bounces: now('cleaned'), soft_bounces: 0, syntax_errors: 0 },
    opens: { unique_opens: campaign.opens.size, opens_total: campaign.opens.size },
    clicks: { unique_subscriber_clicks: campaign.clicks.size, clicks_total: campaign.clicks.size },
    ecommerce: {
      ...{ total_orders: orders.length, total_spent: sum(({ order_total: total }) => total), total_revenue: sum(kept) },
      currency_code: orders[0]?.currency_code ?? 'USD',
    },
  });
};
