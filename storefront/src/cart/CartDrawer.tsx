import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { CloseIcon } from '../layout/icons';
import { useWords } from '../words';
import { CartContents } from './CartContents';

/** A dialog of the browser's own: it keeps the focus inside, closes on Escape, and gives the focus back. */
export const CartDrawer = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  // Following a link in it, or going back, leaves it.
  useEffect(() => onClose(), [key]);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="drawer-title"
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div className="drawer-body">
        <div className="drawer-top">
          <h2 id="drawer-title">{words.yourCart}</h2>
          <button type="button" className="icon" onClick={onClose} aria-label={words.close}>
            <CloseIcon />
          </button>
        </div>
        {open && <CartContents />}
      </div>
    </dialog>
  );
};
