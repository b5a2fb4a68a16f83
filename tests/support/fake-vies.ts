import type { IncomingMessage, ServerResponse } from 'node:http';
import { onLoopback, textOf } from './loopback';

/** What VIES does with the next questions. */
type Mood =
  | 'well'
  /** Takes the question and never answers. */
  | 'silent'
  /** Not JSON at all, as a proxy in front of it answers. */
  | 'broken'
  /** One of VIES's own error codes, with its own status. */
  | { readonly error: string; readonly status: number };

interface Trader {
  readonly name?: string;
  readonly address?: string;
}

interface Question {
  readonly countryCode?: string;
  readonly vatNumber?: string;
  readonly requesterMemberStateCode?: string;
  readonly requesterNumber?: string;
}

export interface FakeVies {
  /** For `vies.base`. */
  readonly base: string;
  readonly questions: readonly Question[];
  /** Registers a VAT id, with what its member tells of its owner. */
  knows(vatId: string, trader?: Trader): void;
  forgets(vatId: string): void;
  say: { mood: Mood };
  close(): Promise<void>;
}

const members = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI'.split(' '),
);

const answer = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const refuse = (response: ServerResponse, status: number, error: string) =>
  answer(response, status, { actionSucceed: false, errorWrappers: [{ error }] });

/**
 * The EU's register of VAT ids, after the description of its REST API: `POST /check-vat-number`. It tells a
 * consultation number only to somebody who names a VAT id of his own, and `---` where a member keeps names to itself.
 */
export const openFakeVies = async (): Promise<FakeVies> => {
  const traders = new Map<string, Trader>();
  const questions: Question[] = [];
  const say: { mood: Mood } = { mood: 'well' };
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST' || !request.url?.endsWith('/check-vat-number'))
      return void response.writeHead(404).end();
    const question = JSON.parse(await textOf(request)) as Question;
    questions.push(question);
    const { mood } = say;
    if (mood === 'silent') return;
    if (mood === 'broken') return void response.writeHead(502).end('<html>Bad gateway</html>');
    if (mood !== 'well') return void refuse(response, mood.status, mood.error);
    const { countryCode = '', vatNumber = '', requesterMemberStateCode, requesterNumber } = question;
    if (!members.has(countryCode) || !/^[0-9A-Z+*]{2,12}$/.test(vatNumber))
      return void refuse(response, 400, 'INVALID_INPUT');
    const requester = requesterMemberStateCode && requesterNumber;
    if (requester && !traders.has(requesterMemberStateCode + requesterNumber)) {
      return void refuse(response, 400, 'INVALID_REQUESTER_INFO');
    }
    const trader = traders.get(countryCode + vatNumber);
    answer(response, 200, {
      countryCode,
      vatNumber,
      requestDate: new Date().toISOString(),
      valid: trader !== undefined,
      requestIdentifier: requester && trader ? `WAPIAAAA${String(questions.length).padStart(8, '0')}` : '',
      name: trader?.name ?? '---',
      address: trader?.address ?? '---',
      traderName: '---',
      traderStreet: '---',
      traderPostalCode: '---',
      traderCity: '---',
      traderCompanyType: '---',
      traderNameMatch: 'NOT_PROCESSED',
      traderStreetMatch: 'NOT_PROCESSED',
      traderPostalCodeMatch: 'NOT_PROCESSED',
      traderCityMatch: 'NOT_PROCESSED',
      traderCompanyTypeMatch: 'NOT_PROCESSED',
    });
  };
  const { url, close } = await onLoopback((request, response) => {
    reply(request, response).catch(() => response.destroy());
  });
  return {
    base: `${url}/taxation_customs/vies/rest-api`,
    questions,
    knows: (vatId, trader = {}) => void traders.set(vatId, trader),
    forgets: (vatId) => void traders.delete(vatId),
    say,
    close,
  };
};
