import { Flex, IconButton } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useWording } from '../wording';
import { useNeighbours } from './use-neighbours';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** To the order before and after this one in the list it was opened from: by a click, or by `k` and `j`. */
export const Neighbours = ({ number }: { readonly number: string }) => {
  const say = useWording();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { before, after } = useNeighbours(number, search);
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isDialogOpen()) return;
      const to = event.key === 'k' ? before : event.key === 'j' ? after : undefined;
      if (to) navigate({ pathname: `../${to}`, search }, { relative: 'path' });
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, [before, after, navigate, search]);
  const open = (to: string | undefined) => to && navigate({ pathname: `../${to}`, search }, { relative: 'path' });
  return (
    <Flex gap={1}>
      <IconButton size="S" label={say('order.previous')} disabled={!before} onClick={() => open(before)}>
        <ChevronLeft />
      </IconButton>
      <IconButton size="S" label={say('order.next')} disabled={!after} onClick={() => open(after)}>
        <ChevronRight />
      </IconButton>
    </Flex>
  );
};
