import { once } from 'node:events';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { type Inbox, startInbox } from '../support/smtp-inbox';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox?.close());

const mail = { from: 'shop@shop.example', to: 'ada@example.com', subject: 'Hello', text: 'Hello' };

/** What a process does to its connections when it is killed before it has read all that came. */
const breakOffWithin = async (words: readonly string[]) => {
  const socket = connect(inbox.port, '127.0.0.1');
  await once(socket, 'data');
  for (const word of words) {
    socket.write(`${word}\r\n`);
    await once(socket, 'data');
  }
  socket.resetAndDestroy();
};
const envelope = ['EHLO shop', 'MAIL FROM:<shop@shop.example>', 'RCPT TO:<ada@example.com>'];

it.each([
  ['before a mail', []],
  ['in the envelope', envelope],
  ['in the text', [...envelope, 'DATA']],
])('the inbox of the tests bears a sender that is killed %s, and has no mail of it', async (_when, words) => {
  await breakOffWithin(words);
  await createTransport({ host: '127.0.0.1', port: inbox.port, ignoreTLS: true }).sendMail(mail);
  expect(inbox.to('ada@example.com')).toHaveLength(1);
  inbox.mails.length = 0;
});
