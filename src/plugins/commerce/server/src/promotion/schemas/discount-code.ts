import { column, record } from '../../platform/record';
import { promotion } from './promotion';

export interface DiscountCode {
  id: number;
  publicId: string;
  promotionId: number;
  /** As whoever made it wrote it. */
  code: string;
  /** As it is compared: see `core/code.ts`. */
  codeKey: string;
  usageLimit: number | null;
  /** Orders that use it now; kept only where there is a limit. */
  uses: number;
  addedAt: number;
}

export const discountCode = record<DiscountCode>(
  'discount-code',
  'discount-codes',
  {
    promotionId: column.integer,
    code: column.string,
    codeKey: column.string,
    usageLimit: column.integer,
    uses: column.integer,
    addedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_discount_codes_key', columns: ['code_key'], unique: true },
      { name: 'commerce_discount_codes_promotion', columns: ['promotion_id', 'added_at'] },
    ],
    cascades: [{ column: 'promotion_id', table: promotion.table }],
  },
);
