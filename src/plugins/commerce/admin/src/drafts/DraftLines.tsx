import { Box, Flex, IconButton, TextButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { Cell } from '../field/Cell';
import { CountCell } from '../field/CountCell';
import { useWording } from '../wording';
import { withNewLine, type FormLine } from './draft-form';

interface DraftLinesProps {
  readonly lines: readonly FormLine[];
  set(lines: readonly FormLine[]): void;
}

/** What is sold, a row for each SKU. */
export const DraftLines = ({ lines, set }: DraftLinesProps) => {
  const say = useWording();
  const change = (at: number, difference: Partial<FormLine>) =>
    set(lines.map((line, index) => (index === at ? { ...line, ...difference } : line)));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {lines.map(({ key, sku, quantity }, index) => (
        <Flex key={key} gap={3} alignItems="flex-start">
          <Box flex={1}>
            <Cell
              label={say('try.sku-of', { line: index + 1 })}
              placeholder={say('price.sku')}
              text={sku}
              onText={(text) => change(index, { sku: text })}
            />
          </Box>
          <Box width="9rem">
            <CountCell
              label={say('try.quantity-of', { line: index + 1 })}
              count={quantity}
              onCount={(count) => change(index, { quantity: count })}
            />
          </Box>
          <IconButton
            variant="ghost"
            label={say('try.line-remove', { line: index + 1 })}
            disabled={lines.length === 1}
            onClick={() => set(lines.filter((_line, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <Box>
        <TextButton startIcon={<Plus />} onClick={() => set(withNewLine(lines))}>
          {say('try.line-add')}
        </TextButton>
      </Box>
    </Flex>
  );
};
