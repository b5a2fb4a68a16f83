import { XMLBuilder, XMLParser } from 'fast-xml-parser';

const builder = new XMLBuilder({ suppressEmptyNode: false });
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'Option', processEntities: true });

/** A request as Kunaki's XML service reads it. */
export const requestXml = (name: 'ShippingOptions' | 'Order' | 'OrderStatus', fields: object): string =>
  `<?xml version="1.0"?>${builder.build({ [name]: fields })}`;

export interface KunakiOption {
  readonly Description: string;
  readonly DeliveryTime?: string;
  /** Dollars. */
  readonly Price: string;
}

/** What Kunaki answers; all of it text. `NA` stands for nothing. */
export interface KunakiResponse {
  readonly ErrorCode: string;
  readonly ErrorText?: string;
  readonly Option?: readonly KunakiOption[];
  readonly OrderId?: string;
  readonly OrderStatus?: string;
  readonly TrackingType?: string;
  readonly TrackingId?: string;
}

/** The answer, which stands in a page of HTML that is not always closed; undefined when there is none in it. */
export const readResponse = (text: string): KunakiResponse | undefined => {
  const xml = /<Response>[\s\S]*<\/Response>/i.exec(text)?.[0];
  if (!xml || /<!DOCTYPE|<!ENTITY/i.test(xml)) return undefined;
  const { Response: response } = parser.parse(xml) as { Response?: KunakiResponse };
  return typeof response === 'object' && 'ErrorCode' in response ? response : undefined;
};
