import { Flex, TextInput, Typography } from '@strapi/design-system';
import { useColorScheme } from './use-color-scheme';

interface DayFieldProps {
  readonly label: string;
  /** `2026-03-29`; empty: none. */
  readonly value: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  pick(day: string): void;
}

/** A day to narrow by. */
export const DayField = ({ label, value, min, max, pick }: DayFieldProps) => {
  const colorScheme = useColorScheme();
  return (
    <Flex tag="label" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <TextInput
        type="date"
        size="S"
        aria-label={label}
        style={{ colorScheme }}
        {...{ value, min, max }}
        onChange={({ target }) => pick(target.value)}
      />
    </Flex>
  );
};
