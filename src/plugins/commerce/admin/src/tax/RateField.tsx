import { Field, TextInput } from '@strapi/design-system';
import { useWording, type Wording } from '../wording';

interface RateFieldProps {
  readonly name: 'country' | 'state' | 'postalPrefix' | 'category' | 'name' | 'rate' | 'priority';
  readonly value: string;
  readonly hint?: Wording;
  readonly wrong?: Wording | undefined;
  readonly required?: boolean;
  change(value: string): void;
}

/** One line of the form of a tax rate. */
export const RateField = ({ name, value, hint, wrong, required = false, change }: RateFieldProps) => {
  const say = useWording();
  return (
    <Field.Root
      name={name}
      required={required}
      width="100%"
      {...(hint && { hint: say(hint) })}
      {...(wrong && { error: say(wrong) })}
    >
      <Field.Label>{say(`tax.${name}`)}</Field.Label>
      <TextInput value={value} onChange={(event) => change(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
