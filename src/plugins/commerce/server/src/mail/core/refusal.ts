/** What nodemailer tells of a failure: the server's code where it answered, and where in the talk that was. */
interface SmtpFailure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly syscall?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
}

const failureOf = (error: unknown): SmtpFailure =>
  error instanceof Error ? (error as Error & SmtpFailure) : { message: String(error) };

/** About the shop's own way in, not about this mail: staff put it right, and then it goes. */
const ownTrouble = new Set([530, 534, 535, 538]);

/** The server will never take this mail: the recipient is unknown, or the contents are refused (RFC 5321, 5yz). */
export const isForGood = (error: unknown): boolean => {
  const { responseCode = 0 } = failureOf(error);
  return responseCode >= 500 && responseCode < 600 && !ownTrouble.has(responseCode);
};

const beforeTheMail = new Set(['ECONNREFUSED', 'EDNS', 'ENOTFOUND', 'EAI_AGAIN', 'EAUTH', 'ETLS', 'EENVELOPE']);

/**
 * The server has not got this mail, for sure: it said no, or never got so far as to be told of it. Else it may have taken
 * it, with its yes lost on the way.
 */
export const isUntaken = (error: unknown): boolean => {
  const { responseCode, code = '', syscall, message } = failureOf(error);
  if (responseCode !== undefined && responseCode >= 400) return true;
  return (
    beforeTheMail.has(code) || syscall === 'connect' || /^(Connection timeout|Greeting never received)/.test(message)
  );
};

/** The reason of a mail of which nobody can tell whether the server took it. */
export const inDoubt = 'in-doubt';

export const reasonOf = (error: unknown): string => failureOf(error).message.slice(0, 1000);
