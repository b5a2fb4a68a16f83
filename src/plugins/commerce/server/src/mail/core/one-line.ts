/** Text for a header: one line of visible characters, so that nothing typed by a customer adds a header of its own. */
export const oneLine = (text: string, most = 250): string => {
  // Controls, line and paragraph separators, and signs that turn the direction of what follows.
  const plain = text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').replace(/ {2,}/g, ' ');
  return [...plain.trim()].slice(0, most).join('');
};

/** One address and nothing else: neither a list, nor a name, nor a header. Undefined when it is none. */
export const plainAddress = (text: string): string | undefined =>
  /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/u.test(text) && !/\p{C}/u.test(text) ? text : undefined;
