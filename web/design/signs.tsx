import type { ReactNode } from 'react';

const circle = <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const tick = 'M4.6 8.2l2.4 2.4 4.4-4.9';
const box = <rect x="1.8" y="3" width="12.4" height="10" fill="none" stroke="currentColor" strokeWidth="1.3" />;

/** Signs of 16 by 16; each stands beside its word, and colour only repeats it. */
const drawings = {
  open: (
    <>
      {circle}
      <path d="M5 8h6M8.5 5.5L11 8l-2.5 2.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  conditional: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 1.6" />
      <path d="M6 6.4a2 2 0 113 1.7c-.7.4-1 .8-1 1.5M8 11.4v.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  blocked: (
    <>
      <path d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5z" fill="currentColor" />
      <path d="M4.5 8h7" stroke="var(--page)" strokeWidth="2" />
    </>
  ),
  hatched: (
    <>
      <rect x="1.8" y="3" width="12.4" height="10" fill="none" stroke="currentColor" strokeDasharray="2 1.5" />
      <path d="M3 12l8-8M7 12.5l6.5-6.5" stroke="currentColor" />
    </>
  ),
  box: <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  dashedBox: (
    <rect
      x="2.5"
      y="2.5"
      width="11"
      height="11"
      rx="1.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.6 1.6"
    />
  ),
  held: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d={tick} fill="none" stroke="var(--page)" strokeWidth="1.8" />
    </>
  ),
  met: (
    <>
      {circle}
      <path d={tick} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" stroke="currentColor" strokeWidth="1.6" />,
  minus: <path d="M3 8h10" stroke="currentColor" strokeWidth="1.6" />,
  critical: (
    <path d="M1 8h9M6.5 3.5L11 8l-4.5 4.5M11 3.5L15.5 8 11 12.5" fill="none" stroke="currentColor" strokeWidth="2" />
  ),
  full: <rect x="1.8" y="3" width="12.4" height="10" fill="currentColor" />,
  half: (
    <>
      {box}
      <path d="M1.8 8h12.4v5H1.8z" fill="currentColor" />
    </>
  ),
  conflict: (
    <>
      <path d="M8 1.8L14.8 14H1.2z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 6v4M8 11.6v1" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type SignName = keyof typeof drawings;

/** A sign without its word: the word must stand beside it. */
export const Sign = ({ name }: { readonly name: SignName }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    {drawings[name]}
  </svg>
);
