// Written by `npm run client:types` from the OpenAPI document. Do not edit.
export const routes = {
  customer: 'GET /customer',
  updateCustomer: 'PATCH /customer',
  customerAddresses: 'GET /customer/addresses',
  addCustomerAddress: 'POST /customer/addresses',
  changeCustomerAddress: 'PATCH /customer/addresses/{id}',
  removeCustomerAddress: 'DELETE /customer/addresses/{id}',
  exportCustomer: 'POST /customer/export',
  eraseCustomer: 'POST /customer/erase',
  addressRules: 'GET /address-rules/{country}',
  catalogProducts: 'GET /catalog/products',
  catalogSuggestions: 'GET /catalog/suggestions',
  catalogProduct: 'GET /catalog/products/{slug}',
  catalogCategories: 'GET /catalog/categories',
  offers: 'GET /catalog/offers',
  createCart: 'POST /cart',
  cart: 'GET /cart',
  updateCart: 'PATCH /cart',
  restoreCart: 'POST /cart/restore/{token}',
  addCartLine: 'POST /cart/lines',
  changeCartLine: 'PATCH /cart/lines/{id}',
  removeCartLine: 'DELETE /cart/lines/{id}',
  applyDiscountCode: 'POST /cart/discount-codes',
  removeDiscountCode: 'DELETE /cart/discount-codes/{code}',
  addGiftCard: 'POST /cart/gift-cards',
  removeGiftCard: 'DELETE /cart/gift-cards/{id}',
  shippingOptions: 'GET /cart/shipping-options',
  paymentMethods: 'GET /cart/payment-methods',
  customerCards: 'GET /customer/cards',
  removeCustomerCard: 'DELETE /customer/cards/{id}',
  order: 'GET /orders/{number}',
  orderGiftCards: 'GET /orders/{number}/gift-cards',
  orders: 'GET /orders',
  lookUpOrder: 'POST /orders/lookup',
  checkout: 'POST /checkout',
  confirmCheckout: 'POST /checkout/confirm',
  cancelCheckout: 'POST /checkout/cancel',
  sellers: 'GET /sellers',
  seller: 'GET /sellers/{slug}',
  sendContactMessage: 'POST /contact',
  newsletter: 'GET /newsletter',
  subscribeToNewsletter: 'POST /newsletter',
  confirmNewsletter: 'GET /newsletter/confirm/{token}',
  unsubscribeFromNewsletter: 'POST /newsletter/unsubscribe/{token}',
  backInStock: 'GET /back-in-stock',
  tellWhenInStock: 'POST /back-in-stock',
} as const;

export interface OperationIds {
  customer: 'customer_show';
  updateCustomer: 'customer_update';
  customerAddresses: 'customer_addresses';
  addCustomerAddress: 'customer_addAddress';
  changeCustomerAddress: 'customer_changeAddress';
  removeCustomerAddress: 'customer_removeAddress';
  exportCustomer: 'customer_export';
  eraseCustomer: 'customer_erase';
  addressRules: 'addressRules_show';
  catalogProducts: 'catalog_products';
  catalogSuggestions: 'catalog_suggestions';
  catalogProduct: 'catalog_product';
  catalogCategories: 'catalog_categories';
  offers: 'catalog_offers';
  createCart: 'cart_create';
  cart: 'cart_show';
  updateCart: 'cart_update';
  restoreCart: 'cart_restore';
  addCartLine: 'cart_addLine';
  changeCartLine: 'cart_changeLine';
  removeCartLine: 'cart_removeLine';
  applyDiscountCode: 'cart_applyCode';
  removeDiscountCode: 'cart_removeCode';
  addGiftCard: 'cart_addGiftCard';
  removeGiftCard: 'cart_removeGiftCard';
  shippingOptions: 'cart_shippingOptions';
  paymentMethods: 'payment_methods';
  customerCards: 'customer_cards';
  removeCustomerCard: 'customer_removeCard';
  order: 'order_show';
  orderGiftCards: 'order_giftCards';
  orders: 'order_list';
  lookUpOrder: 'order_lookUp';
  checkout: 'checkout_complete';
  confirmCheckout: 'checkout_confirm';
  cancelCheckout: 'checkout_cancel';
  sellers: 'sellers_list';
  seller: 'sellers_show';
  sendContactMessage: 'contact_send';
  newsletter: 'newsletter_show';
  subscribeToNewsletter: 'newsletter_subscribe';
  confirmNewsletter: 'newsletter_confirm';
  unsubscribeFromNewsletter: 'newsletter_unsubscribe';
  backInStock: 'backInStock_show';
  tellWhenInStock: 'backInStock_ask';
}
