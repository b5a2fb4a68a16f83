import { Box, Flex, IconButton, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import { useState } from 'react';
import { Panel } from '../orders/Panel';
import { useWording } from '../wording';
import { BlockFields } from './BlockFields';
import { kinds, moved, withBlock } from './campaign-form';
import type { Composer } from './use-composer';

/** What the mail says, block under block. */
export const BlocksPanel = ({ form: { blocks }, tried, change }: Composer) => {
  const say = useWording();
  const [told, setTold] = useState('');
  const set = (next: typeof blocks) => change({ blocks: next });
  const move = (index: number, by: -1 | 1, title: string) => {
    set(moved(blocks, index, by));
    setTold(say('campaign.moved', { title, place: index + by + 1 }));
  };
  return (
    <Panel title={say('campaign.blocks')}>
      <Flex id="campaign-blocks" tabIndex={-1} direction="column" alignItems="stretch" gap={4}>
        {blocks.map((block, index) => {
          const title = say('campaign.block', { kind: say(`campaign-block.${block.kind}`), place: index + 1 });
          return (
            <Box
              key={block.key}
              id={`campaign-block-${block.key}`}
              tabIndex={-1}
              tag="article"
              aria-label={title}
              hasRadius
              borderColor="neutral200"
              background="neutral0"
            >
              <Flex justifyContent="space-between" background="neutral100" paddingLeft={4} paddingRight={2} hasRadius>
                <Typography tag="h3" variant="sigma" textColor="neutral700">
                  {say(`campaign-block.${block.kind}`)}
                </Typography>
                <Flex gap={1}>
                  <IconButton
                    variant="ghost"
                    label={say('campaign.up', { title })}
                    disabled={index === 0}
                    onClick={() => move(index, -1, title)}
                  >
                    <ArrowUp />
                  </IconButton>
                  <IconButton
                    variant="ghost"
                    label={say('campaign.down', { title })}
                    disabled={index === blocks.length - 1}
                    onClick={() => move(index, 1, title)}
                  >
                    <ArrowDown />
                  </IconButton>
                  <IconButton
                    variant="ghost"
                    label={say('campaign.remove', { title })}
                    onClick={() => set(blocks.filter((other) => other !== block))}
                  >
                    <Trash />
                  </IconButton>
                </Flex>
              </Flex>
              <Box padding={4}>
                <BlockFields
                  block={block}
                  tried={tried}
                  set={(next) => set(blocks.map((other) => (other === block ? next : other)))}
                />
              </Box>
            </Box>
          );
        })}
        <Flex role="group" aria-label={say('campaign.add-block')} gap={4} wrap="wrap">
          {kinds.map((kind) => (
            <TextButton key={kind} startIcon={<Plus />} onClick={() => set(withBlock(blocks, kind))}>
              {say(`campaign-block.${kind}`)}
            </TextButton>
          ))}
        </Flex>
        <VisuallyHidden role="status">{told}</VisuallyHidden>
      </Flex>
    </Panel>
  );
};
