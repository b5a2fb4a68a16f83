import { type HTMLInputTypeAttribute, useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly autoComplete: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly required?: boolean;
  readonly minLength?: number;
  /** An example, or what is asked of it. */
  readonly hint?: string | undefined;
  readonly wide?: boolean;
}

/** One line of text with its label. The browser itself says what is wrong with it. */
export const Field = ({ label, value, change, hint, wide, ...input }: Props) => {
  const id = useId();
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={200}
        onChange={({ target }) => change(target.value)}
        aria-describedby={hint && `${id}-hint`}
        {...input}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
};
