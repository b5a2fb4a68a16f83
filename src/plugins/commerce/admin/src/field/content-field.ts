import type { ReactNode } from 'react';

/** What the Content Manager hands to a custom field's input. */
export interface ContentField {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly attribute?: { readonly options?: { readonly currency?: string } };
  readonly value: unknown;
  /** The message for the field as a whole. */
  readonly error?: string;
  /** As the server told it: a tree of messages shaped like the value. */
  readonly rawError?: unknown;
  onChange(event: { target: { name: string; type: 'json'; value: unknown } }): void;
}
