import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useWording } from '../wording';

/** Asks whoever is about to leave what they have not saved: in a dialog within the admin, in the browser's own beyond it. */
export const UnsavedGuard = ({ unsaved }: { readonly unsaved: boolean }) => {
  const say = useWording();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{say('unsaved.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="warning600" />}>{say('unsaved.question')}</Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={() => blocker.reset()}>
            {say('unsaved.stay')}
          </Button>
          <Button fullWidth variant="danger" onClick={() => blocker.proceed()}>
            {say('unsaved.leave')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
