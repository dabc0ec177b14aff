/** Of the code of a street. */
export const streetDigits = 9;

/** Of the code of a community; the three after them are its grid's. */
export const communityDigits = 12;
