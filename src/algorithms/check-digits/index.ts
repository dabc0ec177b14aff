export {
  creditCheckOf,
  hasBirthday,
  identityCheckOf,
  isCalendarDay,
  isCreditCode,
  isIdentityNumber,
  organisationCheckOf,
} from './check-digits.ts';
