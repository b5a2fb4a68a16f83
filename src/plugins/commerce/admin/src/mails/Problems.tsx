import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useWording } from '../wording';
import type { Problem } from './mails-api';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  /** Shows a line of the body. */
  show(line: number): void;
}

/** What keeps the words from being saved, each with the way to where it is. */
export const Problems = ({ problems, show }: ProblemsProps) => {
  const say = useWording();
  return (
    <Box background="danger100" hasRadius padding={4} role="alert">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography fontWeight="semiBold" textColor="danger700">
          {say('mail.problems')}
        </Typography>
        {problems.map(({ field, line, message }) => (
          <Flex key={`${field} ${line} ${message}`} gap={2} alignItems="baseline">
            {field === 'body' && line !== null ? (
              <Button variant="ghost" size="S" onClick={() => show(line)}>
                {say('mail.line', { line })}
              </Button>
            ) : (
              <Typography variant="pi" fontWeight="semiBold">
                {say(`mail.${field}`)}
              </Typography>
            )}
            <Typography variant="pi">{message}</Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};
