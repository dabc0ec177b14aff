import { OwedPage } from './OwedPage.tsx';

export function NewPasswordPage() {
  return <OwedPage debt="new-password" />;
}
