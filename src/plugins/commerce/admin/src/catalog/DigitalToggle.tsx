import { Field, Toggle } from '@strapi/design-system';
import { useWording } from '../wording';

interface DigitalToggleProps {
  readonly digital: boolean;
  readonly disabled?: boolean;
  onChange(digital: boolean): void;
}

export const DigitalToggle = ({ digital, disabled, onChange }: DigitalToggleProps) => {
  const say = useWording();
  return (
    <Field.Root hint={say('price.digital.hint')}>
      <Field.Label>{say('price.digital')}</Field.Label>
      <Toggle
        onLabel={say('yes')}
        offLabel={say('no')}
        checked={digital}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
