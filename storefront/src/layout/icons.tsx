import type { ReactNode } from 'react';

const Icon = ({ children }: { readonly children: ReactNode }) => (
  <svg
    viewBox="0 0 24 24"
    width="22"
    height="22"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const BagIcon = () => (
  <Icon>
    <path d="M5 8h14l1 12H4L5 8Z" strokeLinejoin="round" />
    <path d="M8.5 10V7a3.5 3.5 0 0 1 7 0v3" strokeLinecap="round" />
  </Icon>
);

export const PersonIcon = () => (
  <Icon>
    <circle cx="12" cy="8" r="3.6" />
    <path d="M4.8 20a7.2 7.2 0 0 1 14.4 0" strokeLinecap="round" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" strokeLinecap="round" />
  </Icon>
);
