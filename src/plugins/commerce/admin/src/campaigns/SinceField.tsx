import { Field, TextInput } from '@strapi/design-system';
import { useColorScheme } from '../page/use-color-scheme';
import { useShopZone } from './use-instant';
import { instantAt, wallTime } from './wall-time';

interface SinceFieldProps {
  readonly label: string;
  /** ISO 8601: the beginning of a day by the shop's clocks. */
  readonly since: string | null;
  set(since: string | null): void;
}

/** A day, from its beginning on. */
export const SinceField = ({ label, since, set }: SinceFieldProps) => {
  const zone = useShopZone();
  const colorScheme = useColorScheme();
  const pick = (day: string) => {
    const instant = day ? instantAt(`${day}T00:00`, zone) : undefined;
    set(instant === undefined ? null : new Date(instant).toISOString());
  };
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="date"
        style={{ colorScheme }}
        value={since ? wallTime(Date.parse(since), zone).slice(0, 10) : ''}
        onChange={({ target }) => pick(target.value)}
      />
    </Field.Root>
  );
};
