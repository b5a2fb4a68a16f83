import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port';

export interface Received {
  /** Whom the server was told to bring it to. */
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** A real SMTP server on this machine, and what it was given. */
export interface Inbox {
  readonly port: number;
  readonly mails: Received[];
  /** Answers every mail with this from now on: `550 No such user here`; undefined takes them again. */
  refuse(answer: string | undefined): void;
  /** The mails to this address, in the order in which they came. */
  to(address: string): Received[];
  /** Nobody answers any more on its port, until it is opened again. */
  close(): Promise<void>;
  open(): Promise<void>;
}

export const startInbox = async (): Promise<Inbox> => {
  const mails: Received[] = [];
  let answer: string | undefined;
  // It comes back on the one that it had.
  const port = await freePort();
  let server: SMTPServer | undefined;
  const refusal = () => {
    const [code, ...words] = (answer ?? '').split(' ');
    return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
  };
  const build = () =>
    new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: (_address, _session, done) => done(answer === undefined ? null : refusal()),
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8');
          simpleParser(raw)
            .then((mail) => {
              mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw, mail });
              done();
            })
            .catch(done);
        });
      },
    });
  const open = async () => {
    const opening = build();
    await new Promise<void>((listening, failed) => {
      opening.once('error', failed).listen(port, '127.0.0.1', listening);
    });
    // A sender that is killed within a mail breaks off: it named its address, and nothing of that mail has arrived.
    opening.on('error', (error) => {
      if (!('remoteAddress' in error)) throw error;
    });
    server = opening;
  };
  await open();
  return {
    port,
    mails,
    refuse: (with_) => void (answer = with_),
    to: (address) => mails.filter((one) => one.to.includes(address)),
    close: () => new Promise<void>((closed) => (server ? server.close(closed) : closed())),
    open,
  };
};

export const smtpEnvironment = ({ port }: Pick<Inbox, 'port'>) => ({
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: String(port),
  EMAIL_FROM: 'The Shop <shop@shop.example>',
});
