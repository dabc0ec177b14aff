export { hidePersonal } from './hide-personal.ts';
export {
  identityNumber,
  landlineNumber,
  maskNumber,
  mobileNumber,
  namedNumber,
  narrowed,
} from './numbers.ts';
