/** The colours of what a badge says; legible on each other, light and dark. */
export const tone = {
  good: { backgroundColor: 'success100', textColor: 'success700' },
  open: { backgroundColor: 'warning100', textColor: 'neutral800' },
  calm: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  bad: { backgroundColor: 'danger100', textColor: 'danger700' },
  new: { backgroundColor: 'primary100', textColor: 'primary700' },
} as const;
