export { cancelGiftCards, captureGiftCards, giftCardProvider, isGiftCard } from './gift-cards';
export { accountOf, keepAccount } from './accounts';
export { disputesOf, putDispute } from './disputes';
export { forgetNewsBefore, insertNews, insertNewsWithJob, knowsNews, newsSince } from './news';
export {
  claimPayment,
  findPayment,
  hasReturns,
  insertPayment,
  paymentsOf,
  recordOutcome,
  recountPayment,
  releasePayment,
  stopChecking,
  takeDuePayments,
} from './payments';
export { claimRefund, findRefund, insertRefund, recordRefund, refundsOf, releaseRefund } from './refunds';
export { paymentTable } from './payment-table';
