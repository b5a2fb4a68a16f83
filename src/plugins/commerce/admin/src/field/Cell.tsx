import { Field, TextInput } from '@strapi/design-system';
import { useState, type KeyboardEvent, type ReactNode } from 'react';

export interface CellProblem {
  readonly text: string;
  /** Not told before the editor has been at the cell: an empty form is not wrong yet. */
  readonly patient?: boolean;
}

export interface CellProps {
  /** What the field says about itself to a screen reader; seen too when `labelled`. */
  readonly label: string;
  readonly labelled?: boolean;
  readonly text: string;
  readonly problem?: CellProblem;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly hint?: string;
  readonly endAction?: ReactNode;
  onText(text: string): void;
  onEnter?(): void;
}

/**
 * One value of a form or a table, typed as text. The text is the editor's own while they type; when they leave, or
 * when the value changes from outside, it is shown as the value reads.
 */
export const Cell = ({ label, labelled, text, problem, onText, onEnter, hint, required, ...input }: CellProps) => {
  const [typed, setTyped] = useState<string>();
  const [visited, setVisited] = useState(false);
  const shown = problem && (visited || !problem.patient) && typed === undefined ? problem.text : undefined;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    // Enter would save the whole entry.
    event.preventDefault();
    setTyped(undefined);
    onEnter?.();
  };
  return (
    <Field.Root error={shown ?? false} hint={hint} required={required} width="100%">
      {labelled && <Field.Label>{label}</Field.Label>}
      <TextInput
        {...input}
        size={labelled ? 'M' : 'S'}
        aria-label={labelled ? undefined : label}
        autoComplete="off"
        value={typed ?? text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          onText(event.target.value);
        }}
        onBlur={() => {
          setTyped(undefined);
          setVisited(true);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
