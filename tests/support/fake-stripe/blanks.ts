/** The fields that Stripe answers with too and that never matter here, so that an answer is as full as Stripe's. */
const nothing = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;

export const blanks = {
  payment_intent: {
    ...nothing('allowed_payment_method_types', 'application', 'application_fee_amount', 'customer_account'),
    ...nothing('excluded_payment_method_types', 'managed_payments', 'next_action', 'payment_method'),
    ...nothing('payment_method_configuration_details', 'payment_record', 'processing', 'review'),
    ...nothing('setup_future_usage', 'shipping', 'source', 'statement_descriptor', 'statement_descriptor_suffix'),
    ...nothing('transfer_group'),
    automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
    confirmation_method: 'automatic',
    payment_method_options: {},
    payment_method_types: ['card'],
  },
  charge: {
    ...nothing('application', 'application_fee', 'application_fee_amount', 'balance_transaction', 'customer'),
    ...nothing('calculated_statement_descriptor', 'description', 'failure_balance_transaction', 'on_behalf_of'),
    ...nothing('outcome', 'payment_method', 'receipt_email', 'receipt_number', 'receipt_url', 'review', 'shipping'),
    ...nothing('source', 'source_transfer', 'statement_descriptor', 'statement_descriptor_suffix'),
    ...nothing('transfer_data', 'transfer_group'),
    billing_details: nothing('address', 'email', 'name', 'phone', 'tax_id'),
    fraud_details: {},
    livemode: false,
    payment_method_details: { type: 'card' },
  },
  refund: {
    ...nothing('balance_transaction', 'customer', 'customer_account', 'payment_method', 'receipt_number'),
    ...nothing('source_transfer_reversal', 'transfer_reversal'),
  },
  dispute: {
    ...nothing('intended_submission_method'),
    balance_transactions: [],
    enhanced_eligibility_types: [],
    evidence: {},
    evidence_details: { due_by: null, has_evidence: false, past_due: false, submission_count: 0 },
    livemode: false,
    metadata: {},
  },
  payment_method: {
    ...nothing('customer_account'),
    allow_redisplay: 'always',
    billing_details: nothing('address', 'email', 'name', 'phone', 'tax_id'),
    livemode: false,
    metadata: {},
  },
  customer: {
    ...nothing('default_source', 'description', 'shipping'),
    balance: 0,
    invoice_settings: nothing('custom_fields', 'default_payment_method', 'footer', 'rendering_options'),
    livemode: false,
  },
} as const;
