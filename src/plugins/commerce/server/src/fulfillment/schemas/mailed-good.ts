import { column, record } from '../../platform/record';

/** What is handed over by e-mail: a message and, where it has a pool of them, licence keys. */
export interface MailedGood {
  id: number;
  publicId: string;
  name: string;
  /** Text for the buyer. */
  message: string;
  /** Whether each unit comes with a key of the pool. */
  keyed: boolean;
  madeAt: number;
}

export const mailedGood = record<MailedGood>(
  'mailed-good',
  'mailed-goods',
  { name: column.string, message: column.text, keyed: column.boolean, madeAt: column.instant },
  { indexes: [{ name: 'commerce_mailed_goods_id', columns: ['document_id'], unique: true }] },
);
