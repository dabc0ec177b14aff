import { OwedPage } from './OwedPage.tsx';

export function OwedSecondFactorPage() {
  return <OwedPage debt="second-factor" />;
}
