/** Whether staff are warned: so few units, or none, can still be bought. A threshold of 0 warns once they are gone. */
export const isLow = (available: number | null, threshold: number): boolean =>
  available !== null && available <= threshold;
