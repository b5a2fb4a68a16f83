/** `%` and `_` of the searcher are letters, not patterns. */
const plain = (text: string): string => text.toLowerCase().replace(/[!%_]/g, '!$&');

/** For `lower(column) like ? escape '!'`: what has this text anywhere. */
export const likeAnywhere = (text: string): string => `%${plain(text)}%`;

/** For `lower(column) like ? escape '!'`: what begins with this text. */
export const likeBeginning = (text: string): string => `${plain(text)}%`;
