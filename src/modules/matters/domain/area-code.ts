/** Of the code of a community; the three after them are its grid's, nine are a street's. */
export const communityDigits = 12;
