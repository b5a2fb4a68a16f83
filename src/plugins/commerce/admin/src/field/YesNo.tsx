import { Field, Toggle } from '@strapi/design-system';
import { useWording } from '../wording';

interface YesNoProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onChange(checked: boolean): void;
}

/** As wide as both words side by side: in less room one would stand below the other. */
export const YesNo = ({ label, hint, checked, disabled = false, onChange }: YesNoProps) => {
  const say = useWording();
  return (
    <Field.Root width="100%" minWidth="12rem" {...(hint && { hint })}>
      <Field.Label>{label}</Field.Label>
      <Toggle
        onLabel={say('yes')}
        offLabel={say('no')}
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
