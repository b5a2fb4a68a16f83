import { Box, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { Cell } from '../../field/Cell';
import { CountCell } from '../../field/CountCell';
import { useWording } from '../../wording';
import { type DraftLine, type TryDraft, withLine } from './draft';
import type { FieldProblems } from './refusal';
import type { ChangeDraft } from './use-try';

interface LinesFieldProps {
  readonly draft: TryDraft;
  readonly problems: FieldProblems;
  readonly change: ChangeDraft;
  run(): void;
}

/** What is in the cart, a row for each SKU. */
export const LinesField = ({ draft, problems, change, run }: LinesFieldProps) => {
  const say = useWording();
  const { lines } = draft;
  const problemAt = (path: string) => {
    const text = problems.get(path);
    return text === undefined ? {} : { problem: { text } };
  };
  const set = (at: number, difference: Partial<DraftLine>) =>
    change({ lines: lines.map((line, index) => (index === at ? { ...line, ...difference } : line)) });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2}>
        <Box flex={1}>
          <Typography variant="pi" fontWeight="bold">
            {say('try.sku')}
          </Typography>
        </Box>
        <Box width="12.4rem">
          <Typography variant="pi" fontWeight="bold">
            {say('try.quantity')}
          </Typography>
        </Box>
      </Flex>
      {lines.map(({ key, sku, quantity }, index) => (
        <Flex key={key} gap={2} alignItems="flex-start">
          <Box flex={1}>
            <Cell
              label={say('try.sku-of', { line: index + 1 })}
              text={sku}
              onText={(text) => set(index, { sku: text })}
              onEnter={run}
              {...problemAt(`lines.${index}.sku`)}
            />
          </Box>
          <Box width="8.4rem">
            <CountCell
              label={say('try.quantity-of', { line: index + 1 })}
              count={quantity}
              onCount={(count) => set(index, { quantity: count })}
              onEnter={run}
              {...problemAt(`lines.${index}.quantity`)}
            />
          </Box>
          <IconButton
            variant="ghost"
            label={say('try.line-remove', { line: index + 1 })}
            disabled={lines.length === 1}
            onClick={() => change({ lines: lines.filter((_, at) => at !== index) })}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <TextButton startIcon={<Plus />} onClick={() => change({ lines: withLine(draft) })}>
        {say('try.line-add')}
      </TextButton>
    </Flex>
  );
};
