import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { TagsInput } from '../field/TagsInput';
import { useWording } from '../wording';
import { addOption, addValue, removeOption, removeValue } from './matrix';
import { OptionName } from './OptionName';
import type { ProblemAt } from './use-cell-problems';
import type { Assortment } from './value';
import type { Edit } from './variants';

interface OptionsEditorProps {
  readonly assortment: Assortment;
  readonly problemAt: ProblemAt;
  readonly disabled?: boolean;
  readonly edit: Edit;
}

/** The server takes no more. */
const mostOptions = 5;

export const OptionsEditor = ({ assortment: { options }, problemAt, disabled, edit }: OptionsEditorProps) => {
  const say = useWording();
  const unnamed = options.some(({ name }) => !name);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {options.map(({ name, values }, index) => (
        <Flex key={index} gap={3} alignItems="flex-start">
          <Box width="16rem" shrink={0}>
            <OptionName
              name={name}
              others={options.filter((_option, other) => other !== index).map((option) => option.name)}
              problem={problemAt(`options.${index}.name`)}
              disabled={disabled}
              edit={edit}
            />
          </Box>
          <Box flex={1}>
            <TagsInput
              label={say('options.values', { name: name || say('options.unnamed') })}
              placeholder={say('options.values.placeholder')}
              removeLabel={(value) => say('options.values.remove', { value })}
              tags={values}
              problem={problemAt(`options.${index}.values`)}
              disabled={disabled}
              onAdd={(added) => edit((before) => added.reduce((all, value) => addValue(all, name, value), before))}
              onRemove={(value) => edit((before) => removeValue(before, name, value))}
            />
          </Box>
          <IconButton
            label={say('options.remove', { name: name || say('options.unnamed') })}
            disabled={disabled}
            onClick={() => edit((before) => removeOption(before, name))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <Flex gap={3}>
        <Button
          variant="secondary"
          startIcon={<Plus />}
          disabled={disabled || unnamed || options.length >= mostOptions}
          onClick={() => edit((before) => addOption(before, ''))}
        >
          {say(options.length ? 'options.add-another' : 'options.add')}
        </Button>
        {!options.length && (
          <Typography variant="pi" textColor="neutral600">
            {say('options.hint')}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
};
