import { Flex, TextInput, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';

interface DayFieldProps {
  readonly label: string;
  /** `2026-03-29`; empty: none. */
  readonly value: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  pick(day: string): void;
}

const white = '#ffffff';

/** A day to narrow by. The browser draws its calendar; it is told when it has to draw it in the dark. */
export const DayField = ({ label, value, min, max, pick }: DayFieldProps) => {
  const { colors } = useTheme();
  return (
    <Flex tag="label" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <TextInput
        type="date"
        size="S"
        aria-label={label}
        style={{ colorScheme: colors.neutral0.toLowerCase() === white ? 'light' : 'dark' }}
        {...{ value, min, max }}
        onChange={({ target }) => pick(target.value)}
      />
    </Flex>
  );
};
