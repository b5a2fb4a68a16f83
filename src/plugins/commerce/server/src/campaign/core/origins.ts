/** Where the shop's own pages are. Addresses that begin with a slash are at its home. */
export const originsOf = (urls: readonly string[], home: string): readonly string[] => {
  const known = [home, ...urls].filter((url) => url && URL.canParse(url, home)).map((url) => new URL(url, home).origin);
  return [...new Set(known)];
};
